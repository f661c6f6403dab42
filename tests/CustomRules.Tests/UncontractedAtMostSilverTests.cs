using Xunit;

namespace CustomRules;

/// <summary>The rule that stands in policy.json.</summary>
public class UncontractedAtMostSilverTests
{
    [Theory]
    [InlineData(0.2499, "silver")]
    [InlineData(0.25, "gold")]
    public void Below_a_quarter_silver_is_the_most(decimal contracts, string tier) => Assert.Equal(tier, Team.Decide(contracts).QualifiedTier!.Code);

    [Fact]
    public void An_unknown_share_caps_nobody() => Assert.Equal("gold", Team.Decide(contracts: null).QualifiedTier!.Code);

    [Fact]
    public void The_rule_book_names_clause_and_parameter()
    {
        var book = Team.Engine.RuleBook().ToMarkdown();

        Assert.Contains("Clause: house rule 3; Basis: policy", book);
        Assert.Contains("is below 25 % [share]", book);
    }
}
