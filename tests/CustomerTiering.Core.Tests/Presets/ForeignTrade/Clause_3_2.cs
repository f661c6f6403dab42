using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Six weighted indicators make a composite score, the score makes a tier: A strategic, B core, C general, D prospects.</summary>
public class Clause_3_2
{
    private static readonly string Text = Presets.TextOf("foreign-trade");

    [Fact]
    public void Scores_the_six_indicators_with_purchase_and_profit_the_heaviest()
        => Assert.Equal(
            [
                ("annual-purchase", 30m), ("profit-contribution", 25m), ("purchase-frequency", 15m),
                ("growth-potential", 12m), ("length-of-relationship", 10m), ("market-influence", 8m),
            ],
            Presets.ForeignTrade.Scoring.Indicators.Select(static i => (i.Indicator.Id, i.Weight)).OrderByDescending(static i => i.Weight));

    [Fact]
    public void Warns_of_a_copy_in_which_another_indicator_weighs_as_much_as_profit()
        => Assert.Equal(
            ["$.scoring.expected.heavier: `profit-contribution` weighs 20 and another indicator 20, though clause 3.2 has it weigh more; raise its weight"],
            WarningsOf(Text.Replace("\"weight\": 25", "\"weight\": 20", StringComparison.Ordinal).Replace("\"weight\": 15", "\"weight\": 20", StringComparison.Ordinal)));

    [Fact]
    public void Warns_of_a_copy_that_leaves_growth_potential_out()
        => Assert.Equal(
            ["$.scoring.expected.kept: `growth-potential` is not scored, though clause 3.2 keeps it in; give it a weight"],
            WarningsOf(Text.Replace("\"indicator\": \"growth-potential\"", "\"indicator\": \"needs-complexity\"", StringComparison.Ordinal)));

    [Fact]
    public void Warns_of_nothing_in_the_preset_itself() => Assert.Empty(Presets.ForeignTrade.Warnings);

    [Theory]
    [InlineData("80", "A")]
    [InlineData("79.99", "B")]
    [InlineData("60", "B")]
    [InlineData("59.99", "C")]
    [InlineData("30", "C")]
    [InlineData("29.99", "D")]
    [InlineData("0", "D")]
    public void Divides_customers_into_A_to_D_by_their_score(string score, string tier)
        => Assert.Equal(tier, Presets.ForeignTrade.Tiers.Ladder.Reached(decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture)).Code);

    [Fact]
    public void Names_the_tiers_as_the_policy_does()
        => Assert.Equal(
            ["A 重要战略客户", "B 核心客户", "C 一般客户", "D 潜在客户"],
            Presets.ForeignTrade.Tiers.Ladder.Select(static t => $"{t.Code} {t.Names["zh-Hans"]}"));

    [Fact]
    public void Places_a_new_customer_by_its_score_and_says_so()
    {
        var decision = ForeignTrade.Decide(null, ForeignTrade.LevelB);

        Assert.Equal((ChangeKind.Place, "B", 70.5m), (decision.Change, decision.ProposedTier!.Code, decision.Score));
        Assert.Equal(["place-new-customer", "approve-change"], decision.RuleIds());
    }

    [Fact]
    public void Keeps_who_has_not_bought_among_the_prospects_whatever_the_score()
        => Assert.Equal("D", ForeignTrade.Decide(null, ForeignTrade.LevelA.With(static f => f.HasPurchased = false)).ProposedTier!.Code);

    [Fact]
    public void Grades_who_has_bought_by_the_score_alone()
        => Assert.Equal("A", ForeignTrade.Decide(null, ForeignTrade.LevelA).ProposedTier!.Code);

    [Fact]
    public void Scores_each_quarter_and_changes_tiers_each_half_year()
        => Assert.Equal((3, 6), (Presets.ForeignTrade.Scoring.CycleMonths, Presets.ForeignTrade.Changes.CycleMonths));

    private static string[] WarningsOf(string copy) => [.. TieringPolicy.Parse(copy).Warnings.Select(static w => w.ToString())];
}
