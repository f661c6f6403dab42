using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using CustomerTiering.Documents.Snippets;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Documents;

/// <summary>The code and the policies of the page on discounts do what it says.</summary>
public sealed class DiscountSnippetTests
{
    [Fact]
    public void The_code_of_the_page_grants_what_was_approved()
        => Assert.Equal(576m, DiscountSnippets.Grant(new CustomerFactsBuilder { Id = "C1" }.Build(), Standing.None, CreditStanding.Unknown, Preset.Roster)!.Record.Conceded);

    [Fact]
    public void The_policies_of_the_page_route()
    {
        Assert.Equal(3, Of(DiscountSnippets.Ladder).Routes.Count);
        Assert.Equal(6, Of(DiscountSnippets.Matrix).Routes.Count);
    }

    [Fact]
    public void The_check_of_the_page_finds_what_was_never_granted()
        => Assert.Single(DiscountSnippets.Check(TieringEngine.Create(Presets.KeyAccounts), "seed", [DiscountSpotCheckTests.Given(0.1m)], []));

    private static DiscountPolicy Of(string section) => TieringPolicy.Parse($"{SmallPolicy.Json().TrimEnd().TrimEnd('}')}, {section} }}").Discounts;
}
