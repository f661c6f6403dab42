using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Laws;
using CustomerTiering.Rules;
using Xunit;
using static CustomerTiering.Comparisons.TwoPolicies;

namespace CustomerTiering.Comparisons;

public class PolicyComparisonTests
{
    private static readonly TieringEngine Stricter = SmallBut("\"tier\": \"B\", \"atLeast\": 60", "\"tier\": \"B\", \"atLeast\": 70");

    [Fact]
    public void Tells_who_moves_from_where_to_where_with_what_revenue()
    {
        var comparison = Small.Compare(Stricter, [Customer("C1", 65, 1000.50m), Customer("C2", 75, 200), Customer("C3", 69, null), Customer("C4", 10, 5)]);

        Assert.Equal(new CustomerSum(4, 1205.50m, 1), comparison.Compared);
        Assert.Equal(new CustomerSum(2, 1000.50m, 1), comparison.Moved);
        Assert.Equal(new CustomerSum(2, 1000.50m, 1), comparison.Matrix.Of(TierMove.Down));
        Assert.Equal(["C1", "C3"], comparison.Movers.Select(static m => m.Customer));
        var first = comparison.Movers[0];
        Assert.Equal(("B", "C", TierMove.Down, DifferenceCause.Ladder), (first.From.ToString(), first.To.ToString(), first.Move, first.Cause));
        Assert.Equal((65m, 65m, 0m), (first.ScoreA, first.ScoreB, first.ScoreDifference));
        Assert.Equal(0.5m, comparison.Moved.ShareOfCustomers(comparison.Compared));
    }

    [Fact]
    public void Lists_movers_by_revenue_with_unknown_revenue_last()
    {
        var comparison = Small.Compare(Stricter, [Customer("C1", 65), Customer("C2", 66, 5), Customer("C3", 67, 50), Customer("C4", 68, -1)]);

        Assert.Equal(["C3", "C2", "C4"], comparison.TopMovers(3).Select(static m => m.Customer));
        Assert.Equal("C1", comparison.TopMovers(9)[^1].Customer);
    }

    [Fact]
    public void Counts_apart_who_qualifies_for_another_tier_and_is_held()
    {
        var held = """{ "use": "demotion-needs-periods", "periods": 2 }""";
        var stricter = TieringEngine.Create(Policies.TieringPolicy.Parse(SmallPolicy.Json(limits: held).Replace("\"atLeast\": 60", "\"atLeast\": 70", StringComparison.Ordinal)));
        var comparison = TieringEngine.Create(SmallPolicy.With(limits: held)).Compare(stricter, [Customer("C1", 65, 10, tier: "B")]);

        Assert.Empty(comparison.Movers);
        Assert.Equal(1, comparison.Held);
        var customer = Assert.Single(comparison.Customers);
        Assert.Equal(("B", "C", TierMove.None), (customer.QualifiedA?.Code, customer.QualifiedB?.Code, customer.Move));
    }

    [Fact]
    public void Counts_who_keeps_the_tier_with_another_score()
    {
        var steeper = SmallBut("{ \"at\": 100, \"points\": 100 }", "{ \"at\": 110, \"points\": 100 }");

        var comparison = Small.Compare(steeper, [Customer("C1", 50), Customer("C2", 0)]);

        Assert.Equal((1, 0), (comparison.OnlyScoreDiffers, comparison.Customers.Count));
    }

    [Fact]
    public void Names_the_indicators_that_part_the_scores_largest_first()
    {
        const string two = """
            { "indicator": "growth-potential", "weight": 50, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] },
            { "indicator": "annual-purchase", "weight": 50, "curve": [ { "at": 0, "points": 0 }, { "at": 1000, "points": 100 } ] }
            """;
        var comparison = TieringEngine.Create(SmallPolicy.With(scoring: two)).Compare(
            TieringEngine.Create(SmallPolicy.With(scoring: two.Replace("potential\", \"weight\": 50", "potential\", \"weight\": 70", StringComparison.Ordinal).Replace("purchase\", \"weight\": 50", "purchase\", \"weight\": 30", StringComparison.Ordinal))),
            [Customer("C1", 90, 250)]);

        var mover = Assert.Single(comparison.Movers);
        Assert.Equal(("C", "B", TierMove.Up, DifferenceCause.Score), (mover.From.ToString(), mover.To.ToString(), mover.Move, mover.Cause));
        Assert.Equal([("growth-potential", 18m), ("annual-purchase", -5m)], mover.Indicators.Select(static i => (i.Indicator.Id, i.Difference)));
        Assert.Equal((57.5m, 70.5m, 0m), (mover.ScoreA, mover.ScoreB, mover.Rounding));
        Assert.Equal("growth-potential", mover.Leading?.Indicator.Id);
        Assert.Equal([(18m, 1), (-5m, 0)], comparison.Indicators.Select(static i => (i.PointsOfRising, i.LeadsRising)));
    }

    [Fact]
    public void Names_a_rule_that_hits_under_one_policy_only()
    {
        var capped = TieringEngine.Create(SmallPolicy.With(bounds: """{ "use": "prospect-until-first-purchase", "tier": "D" }"""));
        var request = new DecisionRequest(new CustomerFactsBuilder { Id = "C1", GrowthPotential = 90, HasPurchased = false }.Build(), Standing.None, Day);

        var comparison = Small.Compare(capped, [request]);

        var mover = Assert.Single(comparison.Movers);
        Assert.Equal(DifferenceCause.Bounds, mover.Cause);
        var rule = Assert.Single(mover.Rules);
        Assert.Equal(("tiers.bounds", "prospect-until-first-purchase", true, false), (rule.Set, rule.Rule, rule.RuleA is null, rule.RuleB is null));
        Assert.Equal((0, 1, 0), (comparison.Rules[0].OnlyUnderA, comparison.Rules[0].OnlyUnderB, comparison.Rules[0].Otherwise));
    }

    [Fact]
    public void Names_a_rule_that_hits_under_both_and_says_something_else_in_each()
    {
        static TieringEngine Capped(string tier) => TieringEngine.Create(SmallPolicy.With(bounds: $$"""{ "use": "prospect-until-first-purchase", "tier": "{{tier}}" }"""));
        var request = new DecisionRequest(new CustomerFactsBuilder { Id = "C1", GrowthPotential = 90, HasPurchased = false }.Build(), Standing.None, Day);

        var comparison = Capped("D").Compare(Capped("C"), [request]);

        Assert.Equal(1, Assert.Single(comparison.Rules).Otherwise);
        Assert.Equal("tiers.bounds[prospect-until-first-purchase]", Assert.Single(comparison.PolicyDifferences).Path);
    }

    [Fact]
    public void Tells_who_is_graded_by_one_policy_only()
    {
        var refusing = SmallBut("\"minimumKnownWeight\": 50,", "\"minimumKnownWeight\": 50, \"missing\": { \"points\": 40 },");
        var lenient = SmallBut("\"minimumKnownWeight\": 50,", "\"minimumKnownWeight\": 0, \"missing\": { \"points\": 40 },");

        var comparison = refusing.Compare(lenient, [Customer("C1", null, 7)]);

        var mover = Assert.Single(comparison.Movers);
        Assert.Equal((TierMove.GradedOnlyByB, DifferenceCause.Gradability, "not-gradable", "C"), (mover.Move, mover.Cause, mover.From.ToString(), mover.To.ToString()));
        Assert.Null(mover.ScoreDifference);
        Assert.Empty(mover.Indicators);
    }

    [Fact]
    public void Keeps_the_customers_on_whom_a_policy_cannot_decide_apart()
    {
        var withoutA = TieringEngine.Create(Policies.TieringPolicy.Parse(SmallPolicy.Json().Replace("\"tier\": \"A\"", "\"tier\": \"S\"", StringComparison.Ordinal).Replace("\"GOLD\": \"A\"", "\"GOLD\": \"S\"", StringComparison.Ordinal)));

        var comparison = Small.Compare(withoutA, [Customer("C1", 90, 1, tier: "A"), Customer("C2", 50, 2)]);

        var failure = Assert.Single(comparison.Failures);
        Assert.Equal(("C1", (Exception?)null), (failure.Customer, failure.ErrorA));
        Assert.IsType<DecisionInputException>(failure.ErrorB);
        Assert.Equal(new CustomerSum(1, 2, 0), comparison.Compared);
    }

    [Fact]
    public void A_rule_that_throws_fails_its_customer_and_nobody_else()
    {
        var throwing = TieringEngine.Create(SmallPolicy.With(), b => b.EditRules(r => r.For(Areas.TierBounds).Add(new Rule<Tiers.TierCase, Tiers.TierBound>(
            "throws", "throws", c => 1 / (c.Score - 50) > 0, c => Tiers.TierBound.AtMost(c.ScoredTier)))));

        var comparison = Small.Compare(throwing, [Customer("C1", 50), Customer("C2", 51)]);

        Assert.IsType<RuleException>(Assert.Single(comparison.Failures).ErrorB);
        Assert.Equal(1, comparison.Compared.Customers);
    }

    [Fact]
    public void A_role_that_cannot_be_worked_out_fails_its_customer_and_nobody_else()
    {
        var throwing = TieringEngine.Create(Stricter.Policy, b => b.EditRules(r => r.For(Areas.ChangeApprovals).Add(new Rule<Changes.ChangeCase, Changes.ApprovalRole>(
            "throws", "throws", c => c.Score >= 65, c => Changes.ApprovalRole.By(1 / (c.Score - 65) > 0 ? "finance" : "sales")))));

        var comparison = Small.Compare(throwing, [Customer("C1", 65), Customer("C2", 66)]);

        Assert.Equal(("C1", true), (Assert.Single(comparison.Failures).Customer, comparison.Failures[0].ErrorB is RuleException));
        Assert.Equal("C2", Assert.Single(comparison.Movers).Customer);
    }

    [Fact]
    public void Refuses_policies_in_different_currencies()
    {
        var e = Assert.Throws<ArgumentException>(() => Small.Compare(SmallBut("\"EUR\"", "\"USD\""), []));
        Assert.StartsWith("policy `small` is in EUR and policy `small` in USD; nothing is converted, so compare policies in one currency", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_request_that_is_null()
        => Assert.Throws<ArgumentException>(() => Small.Compare(Small, [null!]));

    [Fact]
    public void An_empty_portfolio_has_nobody_in_it()
    {
        var comparison = Small.Compare(Stricter, []);

        Assert.Equal(default, comparison.Compared);
        Assert.Null(comparison.EarliestDay);
        Assert.Null(comparison.Moved.ShareOfCustomers(comparison.Compared));
    }
}
