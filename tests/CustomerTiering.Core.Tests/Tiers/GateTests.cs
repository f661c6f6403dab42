using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Tiers;

/// <summary>A gate keeps who does not meet it in the tier below, whatever the score.</summary>
public class GateTests
{
    private static readonly FlagIndicator Signed = new("signed", null);

    [Theory]
    [InlineData(true, "A")]
    [InlineData(false, "B")]
    [InlineData(null, "B")]
    public void Lets_only_those_pass_who_are_shown_to_meet_it(bool? signed, string tier)
        => Assert.Equal(tier, Qualified("{ 'attribute': 'signed', 'is': true }", signed));

    [Theory]
    [InlineData(true, "A")]
    [InlineData(false, "B")]
    [InlineData(null, "A")]
    public void Lets_the_unknown_pass_where_the_policy_says_so(bool? signed, string tier)
        => Assert.Equal(tier, Qualified("{ 'attribute': 'signed', 'is': true }", signed, ", 'whenUnknown': 'open'"));

    [Fact]
    public void Is_closed_on_unknown_by_the_word_too()
        => Assert.Equal("B", Qualified("{ 'attribute': 'signed', 'is': true }", null, ", 'whenUnknown': 'closed'"));

    [Theory]
    [InlineData(true, "B")]
    [InlineData(null, "B")]
    public void Stays_closed_where_one_of_two_criteria_is_unknown(bool? signed, string tier)
        => Assert.Equal(tier, Qualified("{ 'all': [ { 'attribute': 'signed', 'is': true }, { 'attribute': 'region', 'is': 'EU' } ] }", signed));

    [Fact]
    public void Opens_by_either_of_two_criteria()
        => Assert.Equal("A", Qualified("{ 'any': [ { 'attribute': 'signed', 'is': true }, { 'attribute': 'region', 'is': 'EU' } ] }", true));

    [Fact]
    public void Leaves_lower_scores_where_they_are()
        => Assert.Equal("C", Qualified("{ 'attribute': 'signed', 'is': true }", false, purchase: 0));

    [Theory]
    [InlineData(2026, 6, 30, "A")]
    [InlineData(2026, 7, 1, "B")]
    public void Stands_from_its_first_day(int year, int month, int day, string tier)
        => Assert.Equal(tier, Qualified("{ 'attribute': 'signed', 'is': true }", false, ", 'effective': { 'from': '2026-07-01' }", asOf: new LocalDate(year, month, day)));

    [Fact]
    public void Is_named_among_the_rules_that_decided()
    {
        var decision = Decide("{ 'attribute': 'signed', 'is': true }", false, string.Empty, 1000, new LocalDate(2026, 7, 1));

        Assert.Equal("gate-a: at most tier B", string.Join(", ", decision.Rules.Where(static h => h.Rule.Id == "gate-a").Select(static h => $"{h.Rule.Id}: {h.Outcome}")));
    }

    private static string Qualified(string when, bool? signed, string more = "", decimal purchase = 1000, LocalDate? asOf = null)
        => Decide(when, signed, more, purchase, asOf ?? new LocalDate(2026, 7, 1)).QualifiedTier!.Code;

    private static Decision Decide(string when, bool? signed, string more, decimal purchase, LocalDate asOf)
    {
        var policy = TieringPolicy.Parse(MinimalPolicy.Text.Replace(
            "\"when\": { \"attribute\": \"signed\", \"is\": true }",
            $"'when': {when}{more}".Replace('\'', '"'),
            StringComparison.Ordinal));
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = purchase, Recency = purchase > 0 ? 0 : 999 };
        facts[Signed] = signed;
        return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy)).Decide(facts.Build(), Standing.Imported("A", new LocalDate(2026, 1, 1)), asOf);
    }
}
