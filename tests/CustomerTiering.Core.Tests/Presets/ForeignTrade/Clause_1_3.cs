using System.Linq;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Value is economic contribution, cooperation potential and market influence; standards are explicit, the process is transparent.</summary>
public class Clause_1_3
{
    [Theory]
    [InlineData("economic-contribution", 80)]
    [InlineData("cooperation-potential", 12)]
    [InlineData("market-influence", 8)]
    public void Scores_every_aspect_of_value(string aspect, int weight)
        => Assert.Equal(weight, Presets.ForeignTrade.Scoring.Indicators.Where(i => i.Aspect == aspect).Sum(static i => i.Weight));

    [Fact]
    public void Refuses_a_copy_that_leaves_an_aspect_without_an_indicator()
    {
        var copy = Presets.TextOf("foreign-trade").Replace("\"weight\": 8, \"aspect\": \"market-influence\"", "\"weight\": 8", System.StringComparison.Ordinal);

        var refusal = Assert.Throws<PolicyException>(() => TieringPolicy.Parse(copy));

        Assert.Equal(
            "$.scoring.aspects[2]: no indicator stands for the aspect `market-influence`; give an indicator `\"aspect\": \"market-influence\"`",
            Assert.Single(refusal.Errors).ToString());
    }

    [Fact]
    public void Gives_every_rule_a_clause_and_says_where_its_numbers_come_from()
    {
        var policy = Presets.ForeignTrade;
        Rules.IRule[] rules = [.. policy.Tiers.Bounds, .. policy.Changes.Verdicts, .. policy.Changes.Limits, .. policy.Changes.Approvals];

        Assert.NotEmpty(rules);
        Assert.All(rules, static r => Assert.True(r.Clause is not null && r.Basis is not null, r.Id));
        Assert.All(policy.Scoring.Indicators, static i => Assert.Equal("3.2", i.Clause));
    }

    [Fact]
    public void Decides_openly_by_rules_that_carry_their_clauses()
        => Assert.Equal(
            [("promote-on-assessment", "3.5"), ("approve-change", "2.2"), ("approve-entry", "2.1")],
            ForeignTrade.Decide("B", ForeignTrade.LevelA).Rules.Select(static h => (h.Rule.Id, h.Rule.Clause!)));
}
