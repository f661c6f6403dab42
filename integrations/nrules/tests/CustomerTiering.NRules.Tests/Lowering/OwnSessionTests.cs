using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.NRules.Laws;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using NRules;
using NRules.RuleModel;
using Xunit;

namespace CustomerTiering.NRules.Lowering;

/// <summary>Our rules in a host's own session.</summary>
public sealed class OwnSessionTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade));

    [Fact]
    public void A_lowered_rule_keeps_id_title_clause_order_and_hit_policy()
    {
        var rules = Engine.ToNRules(Areas.ChangeVerdicts).Rules.ToList();
        var ours = Engine.RulesOf(Areas.ChangeVerdicts).Set.Rules;

        Assert.Equal(ours.Select(static r => $"changes.verdicts/{r.Id}"), rules.Select(static r => r.Name));
        Assert.Equal(ours.Select(static r => r.Title), rules.Select(static r => r.Description));
        Assert.Equal(ours.Select(static r => r.Clause), rules.Select(static r => (string?)r.Properties[LoweredRuleProperties.Clause]));
        Assert.Equal(rules.OrderByDescending(static r => r.Priority), rules);
        Assert.All(rules, static r => Assert.Equal(HitPolicy.First, r.Properties[LoweredRuleProperties.HitPolicy]));
        Assert.Equal(Enumerable.Range(0, rules.Count), rules.Select(static r => (int)r.Properties[LoweredRuleProperties.Order]!));
    }

    [Fact]
    public void A_lowered_rule_keeps_its_effective_period()
    {
        var policy = Policies.TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace(
            "\"use\": \"place-new-customer\",", "\"use\": \"place-new-customer\", \"effective\": { \"from\": \"2024-01-01\" },", System.StringComparison.Ordinal));
        var rules = TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy)).ToNRules(Areas.ChangeVerdicts).Rules.ToList();

        Assert.Equal("from 2024-01-01", rules[0].Properties[LoweredRuleProperties.Effective]!.ToString());
    }

    [Fact]
    public void The_rules_say_in_a_hosts_session_what_they_say_in_a_decision()
    {
        var factory = new RuleCompiler().Compile([.. Rules(Areas.TierBounds), .. Rules(Areas.ChangeVerdicts)]);
        var hits = 0;
        foreach (var request in new GeneratedPortfolio(Presets.ForeignTrade).Customers(500))
        {
            var decision = Engine.Decide(request);
            var session = factory.CreateSession();
            if (decision.CaseOf(Areas.TierBounds) is { } tier)
                session.Insert(new Case<TierCase>(tier));
            if (decision.CaseOf(Areas.ChangeVerdicts) is { } change)
                session.Insert(new Case<ChangeCase>(change));
            session.Fire();

            var said = session.Query<RuleOutput<TierBound>>().Select(static o => $"{o.Rule.Id} {o.Outcome}").AsEnumerable()
                .Concat(session.Query<RuleOutput<ChangeVerdict>>().Select(static o => $"{o.Rule.Id} {o.Outcome}").AsEnumerable()).Order();
            var decided = decision.Rules.Where(static h => h.Set.Area == Areas.TierBounds || h.Set.Area == Areas.ChangeVerdicts).Select(static h => $"{h.Rule.Id} {h.Value}").Order().ToList();
            hits += decided.Count;
            Assert.Equal(decided, said);
        }

        Assert.True(hits > 250);
    }

    [Fact]
    public void Two_customers_and_two_rules_with_equal_outcomes_stand_in_one_session()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade).EditRules(static r => r.For(Areas.ChangeLimits)
            .Add(new("one", "one", static c => c.Score >= 0, static c => ChangeLimit.NoPromotion))
            .Add(new("two", "two", static c => c.Score >= 0, static c => ChangeLimit.NoPromotion))));
        var session = new RuleCompiler().Compile(engine.ToNRules(Areas.ChangeLimits).Rules).CreateSession();

        foreach (var id in (string[])["C1", "C2"])
        {
            var facts = Given.Rising(id: id);
            session.Insert(new Case<ChangeCase>(engine.Decide(facts, Given.Standing, Given.AsOf).CaseOf(Areas.ChangeLimits)!.Value));
        }

        session.Fire();

        Assert.Equal(4, session.Query<RuleOutput<ChangeLimit>>().Count());
        Assert.Equal(4, session.Query<RuleOutput<ChangeLimit>>().Select(static o => o.GetIdentity()).AsEnumerable().Distinct().Count());
    }

    [Fact]
    public void A_rule_that_throws_in_a_hosts_session_is_named()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade).EditRules(static r => r.For(Areas.TierBounds)
            .Add(new("divides", "divides", static c => 1 / (c.Score - c.Score) > 0, static c => TierBound.AtMost(c.ScoredTier)))));
        var session = new RuleCompiler().Compile(engine.ToNRules(Areas.TierBounds).Rules).CreateSession();
        var @case = Engine.Decide(Given.Rising(), Given.Standing, Given.AsOf).CaseOf(Areas.TierBounds)!.Value;

        var error = Assert.ThrowsAny<RuleExpressionEvaluationException>(() => session.Insert(new Case<TierCase>(@case)));

        Assert.Equal("divides", Assert.IsType<RuleException>(error.InnerException).Rule);
    }

    private static System.Collections.Generic.IEnumerable<IRuleDefinition> Rules<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
        => Engine.ToNRules(area).Rules;
}
