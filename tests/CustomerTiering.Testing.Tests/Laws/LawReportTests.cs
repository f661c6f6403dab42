using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Testing.Documents;
using CustomerTiering.Testing.Subjects;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Testing.Laws;

public sealed class LawReportTests
{
    private static readonly GradingSubject Ours = GradingSubject.Of(TieringEngine.Create(OurPolicy.Policy));

    [Fact]
    public void A_law_that_says_nothing_about_a_policy_says_why_and_does_not_pass()
    {
        var result = GradingLaws.Tiers.Find("caps-win-over-floors").Check(Ours);

        Assert.Equal((LawOutcome.NotApplicable, 0), (result.Outcome, result.Cases));
        Assert.Equal("not applicable  caps-win-over-floors: the policy has no caps, floors and gates", result.ToString());
    }

    [Fact]
    public void A_law_that_no_case_concerned_was_not_met_and_does_not_pass()
    {
        var law = GradingLaw.OnEach("never-asked", "Nobody is concerned.", static (_, _) => LawFinding.DoesNotConcern);

        Assert.Equal(LawOutcome.NotMet, law.Check(Ours).Outcome);
        Assert.Equal("not met         never-asked: none of 500 cases concerned it; nothing was checked", law.Check(Ours).ToString());
    }

    [Fact]
    public void A_host_adds_a_law_of_its_own()
    {
        var law = GradingLaw.OnEach(
            "nobody-skips-a-tier",
            "Nobody falls more than one tier in one review.",
            static (subject, request) => subject.Decide(request) is { Change: ChangeKind.Demote } view && view.Current!.Rank - view.Proposed!.Rank > 1
                ? LawFinding.Broken($"{subject.Words.Customer(request)} It {subject.Words.Outcome(view)}.", view)
                : LawFinding.Holds);

        var report = GradingLaws.All.With(law).Check(Ours);

        var broken = Assert.Single(report.Broken);
        Assert.Equal(law, broken.Law);
        Assert.Contains("falls from tier A to tier C", broken.Counterexample, StringComparison.Ordinal);
        Assert.StartsWith("BROKEN          nobody-skips-a-tier", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_counterexample_and_the_cases_it_names_suffice()
    {
        static LawResult Check(LawOptions options) => GradingLaws.Tiers.Find("better-indicator-never-lowers-tier").Check(Punishing(), options);

        var first = Check(new LawOptions());

        Assert.Equal(first.ToString(), Check(new LawOptions()).ToString());
        Assert.Equal(first.ToString(), Check(new LawOptions { Seed = first.Seed, Cases = first.Cases }).ToString());
    }

    [Fact]
    public void A_rule_that_leads_large_customers_down_is_caught_at_its_bound_in_words()
    {
        var told = GradingLaws.Tiers.Find("better-indicator-never-lowers-tier").Check(Punishing()).ToString();

        Assert.Contains("annual purchase 500,000.00 USD and all else equal it", told, StringComparison.Ordinal);
        Assert.Contains("Better annual purchase must not lead to a lower tier.", told, StringComparison.Ordinal);
        Assert.Contains("no-giants, \"the largest are served elsewhere\": at most tier C", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_favours_a_region_is_caught_where_the_region_must_not_matter()
    {
        var engine = TieringEngine.Create(OurPolicy.Policy, static builder => builder.EditRules(static rules => rules.For(Areas.TierBounds).Add(new Rule<TierCase, TierBound>(
            "odd-regions-rise", "regions with an odd name are core customers", c => c.Facts.Region!.Length % 2 == 1, c => TierBound.AtLeast(OurPolicy.Policy.Tiers.Ladder[1])))));

        var result = GradingLaws.Fairness.Find("what-must-not-matter-does-not").Check(GradingSubject.Of(engine), new LawOptions { MustNotMatter = { Indicators.Region } });

        Assert.Equal(LawOutcome.Broken, result.Outcome);
        Assert.Contains("Region must not matter.", result.Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_fails_on_a_customer_breaks_the_law_and_is_named()
    {
        var engine = TieringEngine.Create(OurPolicy.Policy, static builder => builder.EditRules(static rules => rules.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>(
            "divides-by-nothing", "less than one order for each point", c => c.Facts.PurchaseFrequency / c.Facts.GrowthPotential < 1, c => ChangeLimit.NoPromotion))));

        var result = GradingLaws.Records.Find("stored-facts-replay").Check(GradingSubject.Of(engine), new LawOptions { Cases = 2000 });

        Assert.Equal(LawOutcome.Broken, result.Outcome);
        Assert.Contains("No decision was made: rule `divides-by-nothing` of set `changes.limits` failed on customer `C1`", result.Counterexample, StringComparison.Ordinal);
    }

    [Fact]
    public void A_law_that_is_not_known_is_answered_with_the_nearest()
        => Assert.Equal(
            "law `the-id-does-not-mater` is not known; did you mean `the-id-does-not-matter`?",
            Assert.Throws<KeyNotFoundException>(static () => GradingLaws.All.Without("the-id-does-not-mater")).Message);

    [Fact]
    public void Laws_have_names_of_their_own_and_the_areas_make_up_all()
        => Assert.Equal(GradingLaws.All.Count, GradingLaws.All.Select(static l => l.Name).Distinct().Count());

    [Fact]
    public void Options_have_the_defaults_that_they_state_and_refuse_no_cases()
    {
        Assert.Equal((500, 1UL, 0), (new LawOptions().Cases, new LawOptions().Seed, new LawOptions().MustNotMatter.Count));
        Assert.NotEqual(new LawOptions().WithFreshSeed().Seed, new LawOptions().WithFreshSeed().Seed);
        Assert.Throws<ArgumentOutOfRangeException>(static () => GradingLaws.Scoring.Check(Ours, new LawOptions { Cases = 0 }));
    }

    private static GradingSubject Punishing()
        => GradingSubject.Of(TieringEngine.Create(OurPolicy.Policy, static builder => builder.EditRules(static rules => rules.For(Areas.TierBounds).Add(new Rule<TierCase, TierBound>(
            "no-giants", "the largest are served elsewhere", c => c.Facts.AnnualPurchase >= 500000, c => TierBound.AtMost(OurPolicy.Lowest))))));
}
