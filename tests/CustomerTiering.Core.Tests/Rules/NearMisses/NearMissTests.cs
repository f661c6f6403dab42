using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Explanations;
using NodaTime;
using Xunit;

namespace CustomerTiering.Rules.NearMisses;

public class NearMissTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Fact]
    public void Names_the_one_statement_that_kept_a_promotion_away_with_the_gap()
    {
        var near = Single(Middling(), "C", "promote-on-growth");

        Assert.Equal("purchase growth 25 % (at least 30 %)", near.Condition);
        Assert.False(near.IsUnknown);
        Assert.Equal(0.25m, near.Actual);
        Assert.Equal(0.3m, near.Required);
        Assert.Equal(0.05m, near.Gap);
        Assert.True(near.ConcernsFacts);
        Assert.Same(Areas.ChangeVerdicts, near.Set.Area);
    }

    [Fact]
    public void A_fact_that_is_not_known_makes_a_near_miss_without_a_gap()
    {
        var facts = Middling();
        facts.PurchaseGrowth = null;
        var near = Single(facts, "C", "promote-on-growth");

        Assert.True(near.IsUnknown);
        Assert.Null(near.Actual);
        Assert.Null(near.Gap);
        Assert.Equal("purchase growth not known (at least 30 %)", near.Condition);
    }

    [Fact]
    public void Two_missing_statements_are_no_near_miss()
    {
        var facts = Middling();
        facts.GrowthPotential = 59;
        Assert.DoesNotContain(Decide(Engine, facts, "C").NearMisses, static n => n.Rule.Id == "promote-on-growth");
    }

    [Fact]
    public void A_verdict_after_the_one_that_hit_could_not_have_decided()
    {
        var facts = Middling();
        facts.PurchaseGrowth = 0.4m;
        var verdicts = Decide(Engine, facts, "C").NearMisses.Where(static n => n.Set.Area == Areas.ChangeVerdicts);
        Assert.Equal(["place-new-customer"], verdicts.Select(static n => n.Rule.Id));
    }

    [Fact]
    public void Which_tier_a_customer_has_is_a_near_miss_that_does_not_concern_facts()
        => Assert.False(Single(Middling(), "C", "c-to-b-needs-growth").ConcernsFacts);

    [Fact]
    public void A_verdict_is_asked_as_it_was_before_any_change()
    {
        var rule = new Rule<ChangeCase, ChangeVerdict>("asks-change", "asks", c => c.Change == ChangeKind.Promote && c.Score > 1000, c => ChangeVerdict.Hold);
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.ChangeVerdicts).Before("place-new-customer", rule)));
        var facts = Middling();
        facts.PurchaseGrowth = 0.4m;
        Assert.DoesNotContain(Decide(engine, facts, "C").NearMisses, static n => n.Rule.Id == "asks-change");
    }

    [Fact]
    public void A_limit_is_asked_with_the_change_of_the_verdict_and_an_approval_with_the_final_one()
    {
        var limit = new Rule<ChangeCase, ChangeLimit>("no-leap", "no leap", c => c.TargetTier == c.QualifiedTier, c => ChangeLimit.NoPromotion);
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.ChangeLimits).Add(limit)));
        var facts = Middling();
        facts.PurchaseGrowth = 0.4m;
        var decision = Decide(engine, facts, "C");

        var near = Assert.Single(decision.NearMisses, static n => n.Rule.Id == "no-leap");
        Assert.Equal("B", near.Actual?.ToString());
        Assert.Contains(decision.NearMisses, static n => n.Rule.Id == "approve-entry" && n.Actual?.ToString() == "B");
    }

    [Fact]
    public void A_set_that_was_not_asked_has_no_near_misses()
        => Assert.All(Decide(Engine, Middling(), "C").NearMisses, static n => Assert.True(n.Set.Area == Areas.ChangeVerdicts || n.Set.Area == Areas.TierBounds));

    [Fact]
    public void A_statement_that_throws_behind_a_guard_that_failed_is_not_counted()
    {
        var rule = new Rule<ChangeCase, ChangeVerdict>(
            "guarded", "guarded", c => c.Facts.DecliningQuarters != 0 && c.Score / (c.Facts.DecliningQuarters ?? 1) > 10, c => ChangeVerdict.Hold);
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.ChangeVerdicts).Before("place-new-customer", rule)));
        var near = Assert.Single(Decide(engine, Middling(), "C").NearMisses, static n => n.Rule.Id == "guarded");
        Assert.Equal("declining quarters in a row 0 (other than 0)", near.Condition);
    }

    [Fact]
    public void An_excluded_bound_counts_the_smallest_step_into_the_gap()
    {
        var rule = new Rule<ChangeCase, ChangeVerdict>("above", "above", c => c.Facts.AnnualPurchase > 40000, c => ChangeVerdict.Hold);
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.ChangeVerdicts).Before("place-new-customer", rule)));
        Assert.Equal(2400.01m, Assert.Single(Decide(engine, Middling(), "C").NearMisses, static n => n.Rule.Id == "above").Gap);
    }

    [Fact]
    public void A_rule_outside_its_effective_period_is_no_near_miss()
    {
        var json = Presets.TextOf("foreign-trade").Replace(
            "\"use\": \"promote-on-growth\",", "\"use\": \"promote-on-growth\", \"effective\": { \"from\": \"2024-07-02\" },", System.StringComparison.Ordinal);
        var engine = TieringEngine.Create(Policies.TieringPolicy.Parse(json));
        Assert.DoesNotContain(Decide(engine, Middling(), "C").NearMisses, static n => n.Rule.Id == "promote-on-growth");
        var next = engine.Decide(Middling().Build(), TradeCustomers.In("C"), TradeCustomers.Day.PlusDays(1));
        Assert.Contains(next.NearMisses, static n => n.Rule.Id == "promote-on-growth");
    }

    [Fact]
    public void Clause_3_5_a_decline_without_a_credit_warning_is_a_near_miss_of_the_demotion()
    {
        var facts = Middling();
        facts.DecliningQuarters = 3;
        var decision = Engine.Decide(new DecisionRequest(facts.Build(), TradeCustomers.In("B"), TradeCustomers.Day, new CreditStanding(0)));
        var near = Assert.Single(decision.NearMisses, static n => n.Rule.Id == "demote-on-decline-and-credit-risk");
        Assert.Equal("credit warning level 0 (at least 1)", near.Condition);
        Assert.Equal(1m, near.Gap);
    }

    [Fact]
    public void Who_is_not_gradable_has_no_near_misses()
        => Assert.Empty(Engine.Decide(new CustomerFactsBuilder { Id = "U", AnnualPurchase = 5 }.Build(), Standing.None, new LocalDate(2024, 7, 1)).NearMisses);

    private static CustomerFactsBuilder Middling() => TradeCustomers.Middling();

    private static Decision Decide(TieringEngine engine, CustomerFactsBuilder facts, string tier) => engine.Decide(facts.Build(), TradeCustomers.In(tier), TradeCustomers.Day);

    private static NearMiss Single(CustomerFactsBuilder facts, string tier, string rule)
        => Assert.Single(Decide(Engine, facts, tier).NearMisses, n => n.Rule.Id == rule);
}
