using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.NRules.Laws;
using CustomerTiering.NRules.Sessions;
using CustomerTiering.Rules;
using CustomerTiering.Testing.Evaluation;
using Xunit;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A host's own NRules rules in our sets.</summary>
public sealed class HostRulesTests
{
    [Fact]
    public void A_hosts_rule_vetoes_a_promotion_and_the_explanation_names_it()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays", "7.1")));

        var vetoed = engine.Decide(signed: false);
        var explanation = engine.Explain(vetoed);

        Assert.Equal(ChangeKind.Promote, engine.Decide(signed: true).Change);
        Assert.Equal(ChangeKind.Hold, vetoed.Change);
        Assert.Contains("unsigned-stays (clause 7.1)", explanation, StringComparison.Ordinal);
        Assert.Contains("nobody rises without a signed agreement", explanation, StringComparison.Ordinal);
        Assert.Contains("NRules rule \"No rise without a signed agreement\" fires", explanation, StringComparison.Ordinal);
        Assert.Contains("unsigned-stays", vetoed.ToRecord(), StringComparison.Ordinal);
        Assert.Equal(ChangeLimit.NoPromotion.ToString(), vetoed.Rules.Single(static h => h.Rule.Id == "unsigned-stays").Outcome);
    }

    [Fact]
    public void The_rule_book_shows_the_rule_and_near_misses_leave_it_out()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays", "7.1")));

        var book = engine.RuleBook().ToMarkdown();

        Assert.Contains("unsigned-stays", book, StringComparison.Ordinal);
        Assert.Contains("NRules rule \"No rise without a signed agreement\" fires", book, StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Decide(signed: true).NearMisses, static n => n.Rule.Id == "unsigned-stays");
    }

    [Fact]
    public void Whoever_evaluates_the_other_rules_decides_the_same()
    {
        var configure = (TieringEngineBuilder b) =>
        {
            b.AddIndicators(SampleRules.Signed).AddNRules(static n =>
            {
                n.For(Areas.TierBounds).Add(HostRule.Of<SampleRules.CapAtScored>("cap-at-scored"));
                n.For(Areas.ChangeVerdicts).After("promote-on-growth", HostRule.Of<SampleRules.Delist>("delist"));
                n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays")).Add(HostRule.Of<SampleRules.Throws>("throws"));
            });
        };

        var report = new EvaluatorComparison(Given.Policy, new NaiveEvaluatorFactory(), new NRulesEvaluatorFactory(), configure).Over(new GeneratedPortfolio(Given.Policy).Customers(1000));

        Assert.Equal(0, report.Different);
        Assert.InRange(report.Failed, 5, 900);
    }

    [Fact]
    public void UseNRules_and_AddNRules_decide_the_same_where_rules_fail_too()
    {
        static void Rules(NRulesOptions n) => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays")).Add(HostRule.Of<SampleRules.Throws>("throws"));
        var (own, compiled) = (Given.OnNRules(Rules), Given.Compiled(Rules));

        var answers = new GeneratedPortfolio(Given.Policy).Customers(1000).Select(r => (own.DecideAll([r]).Single(), compiled.DecideAll([r]).Single())).ToList();

        Assert.All(answers, static a => Assert.Equal(a.Item2.Decision?.ToRecord() ?? a.Item2.Error!.Message, a.Item1.Decision?.ToRecord() ?? a.Item1.Error!.Message));
        Assert.Contains(answers, static a => a.Item1.Error is not null);
    }

    [Fact]
    public void In_a_set_whose_first_hit_decides_the_place_counts_and_not_NRules_priority()
    {
        static TieringEngine Engine(Action<HostRuleSet<ChangeCase, ChangeVerdict>> place) => Given.OnNRules(n => place(n.For(Areas.ChangeVerdicts)));

        Assert.Equal(ChangeKind.Exit, Engine(static s => s.Before("place-new-customer", HostRule.Of<SampleRules.Delist>("delist"))).Decide().Change);
        Assert.Equal(ChangeKind.Promote, Engine(static s => s.Add(HostRule.Of<SampleRules.Delist>("delist"))).Decide().Change);
    }

    [Fact]
    public void Two_rules_may_yield_the_same_outcome()
    {
        var decision = Given.OnNRules(static n => n.For(Areas.ChangeLimits)
            .Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays"))
            .Add(HostRule.Of<SampleRules.NobodyRises>("nobody-rises"))).Decide();

        Assert.Equal(["unsigned-stays", "nobody-rises"], decision.Rules.Where(static h => h.Set.Area == Areas.ChangeLimits).Select(static h => h.Rule.Id));
    }

    [Fact]
    public void A_rule_may_match_what_a_supporting_rule_yields()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits).Supporting<SampleRules.Doubtful>().Add(HostRule.Of<SampleRules.DoubtsKeepDown>("doubts-keep-down")));

        Assert.Equal(ChangeKind.Hold, engine.Decide(signed: null).Change);
        Assert.Equal(ChangeKind.Promote, engine.Decide(signed: true).Change);
    }

    [Fact]
    public void Conditions_that_NRules_takes_for_equal_stay_apart()
    {
        var decision = Given.OnNRules(static n => n.For(Areas.ChangeLimits)
            .Add(HostRule.Of<SampleRules.FirstOfPair>("first-of-pair"))
            .Add(HostRule.Of<SampleRules.SecondOfPair>("second-of-pair"))).Decide();

        Assert.Equal(["second-of-pair"], decision.Rules.Where(static h => h.Set.Area == Areas.ChangeLimits).Select(static h => h.Rule.Id));
    }

    [Fact]
    public void A_condition_that_throws_is_named_with_its_rule()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits)
            .Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays"))
            .Add(HostRule.Of<SampleRules.Throws>("throws")));

        var error = Assert.Throws<RuleException>(() => engine.Decide());

        Assert.Equal("rule `throws` of set `changes.limits` failed on customer `C17`: it threw DivideByZeroException", error.Message);
        Assert.IsType<DivideByZeroException>(error.InnerException);
    }

    [Fact]
    public void Rules_that_set_each_other_off_without_end_fail_the_customer()
    {
        var engine = Given.OnNRules(static n =>
        {
            n.FiringBudget = 100;
            n.For(Areas.ChangeLimits).Supporting<SampleRules.Begins>().Supporting<SampleRules.Endless>().Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays"));
        });

        var error = Assert.Throws<RuleException>(() => engine.Decide());

        var cause = Assert.IsType<FiringBudgetException>(error.InnerException);
        Assert.Equal("100 rules fired and rule `Counts without end` was next; look for rules that set each other off, or raise the firing budget", cause.Message);
    }

    [Fact]
    public void A_rule_that_yields_two_outcomes_fails_the_customer()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.TwoLimits>("two-limits")));

        var error = Assert.Throws<RuleException>(() => engine.Decide());

        Assert.Equal("NRules rule `Two limits at once`: yields `no promotion` and `at most 1 step up` on one case; make it two rules", error.InnerException!.Message);
    }

    [Fact]
    public void A_supporting_rule_that_yields_an_outcome_fails_the_customer()
    {
        var engine = Given.OnNRules(static n => n.For(Areas.ChangeLimits).Supporting<SampleRules.NobodyRises>().Add(HostRule.Of<SampleRules.UnsignedStays>("unsigned-stays")));

        var error = Assert.Throws<RuleException>(() => engine.Decide());

        Assert.Equal("NRules rule `Nobody rises in the tests`: yields an outcome and is not among the rules; add it as one", error.InnerException!.Message);
    }

    [Fact]
    public void A_rule_that_asks_a_service_or_matches_another_case_is_refused()
    {
        var service = Assert.Throws<HostRuleException>(static () => Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.AsksAService>("asks"))));
        var other = Assert.Throws<HostRuleException>(static () => Given.OnNRules(static n => n.For(Areas.ChangeLimits).Add(HostRule.Of<SampleRules.CapAtScored>("cap"))));
        var twice = Assert.Throws<HostRuleException>(static () => Given.OnNRules(static n => n.For(Areas.ChangeLimits)
            .Add(HostRule.Of<SampleRules.NobodyRises>("one")).Add(HostRule.Of<SampleRules.NobodyRises>("two"))));

        Assert.Equal("NRules rule `Asks a service`: depends on the service `IServiceProvider`; a rule depends on its case alone, so read what it needs when the rule is made", service.Message);
        Assert.Equal("NRules rule `Cap at the scored tier`: matches `Case<TierCase>`, and the rules of this set see `Case<ChangeCase>`", other.Message);
        Assert.Equal("NRules rule `Nobody rises in the tests`: stands twice among the rules of a set; give each a name of its own", twice.Message);
    }
}
