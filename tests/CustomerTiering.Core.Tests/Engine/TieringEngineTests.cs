using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using CustomerTiering.Laws;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Engine;

public sealed class TieringEngineTests
{
    private static readonly LocalDate Day = RandomRequests.AsOf;
    private static readonly TieringEngine Small = TieringEngine.Create(SmallPolicy.With());

    [Fact]
    public void A_null_request_among_many_is_refused_before_anything_is_decided()
        => Assert.Throws<ArgumentException>(() => Small.DecideAll((IReadOnlyList<DecisionRequest>)[Request("C1", 50), null!]));

    [Fact]
    public void A_rule_that_throws_once_and_not_again_fails_its_customer_alone()
    {
        var rule = new Rule<ChangeCase, ChangeVerdict>("moody", "depends on more than the case", static c => Moody.Holds(c.Score), static c => ChangeVerdict.Hold);
        var engine = TieringEngine.Create(SmallPolicy.With(), b => b.EditRules(r => r.For(Areas.ChangeVerdicts).Before("place-new-customer", rule)));

        var results = engine.DecideAll([Request("C1", 50), Request("C2", 50)]).ToList();

        var failed = Assert.IsType<RuleException>(Assert.Single(results, static r => r.Error is not null).Error);
        Assert.Equal(("changes.verdicts", "?"), (failed.Set, failed.Rule));
        Assert.Single(results, static r => r.Decision is not null);
    }

    [Fact]
    public void An_unknown_event_is_refused_with_the_nearest_name()
    {
        var error = Assert.Throws<DecisionInputException>(() => Small.Decide(new DecisionRequest(SmallPolicy.Scoring(50), Standing.None, Day, reviewEvent: new ReviewEvent("merge"))));

        Assert.Equal(("C1", "customer `C1`: event `merge` is not known; known: `merger`"), (error.Customer, error.Message.Replace("did you mean `merger`?", "known: `merger`", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2019-12-31", false)]
    [InlineData("2020-01-01", true)]
    [InlineData("2029-12-31", true)]
    [InlineData("2030-01-01", false)]
    public void A_policy_decides_on_its_days_alone(string day, bool decides)
    {
        var asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var error = Record.Exception(() => Small.Decide(SmallPolicy.Scoring(50), Standing.None, asOf));

        Assert.Equal(decides, error is null);
        if (!decides)
            Assert.Equal($"customer `C1`: policy `small` version `1` holds 2020-01-01 to before 2030-01-01, not on {day}", Assert.IsType<DecisionInputException>(error).Message);
    }

    [Fact]
    public void A_tier_that_the_policy_lacks_is_refused_and_one_in_the_map_is_taken()
    {
        var error = Assert.Throws<DecisionInputException>(() => Small.Decide(SmallPolicy.Scoring(50), Standing.Imported("X", Day), Day));

        Assert.Contains("its standing names tier `X`, which policy `small` lacks", error.Message, StringComparison.Ordinal);
        Assert.Equal("A", Small.Decide(SmallPolicy.Scoring(90), Standing.Imported("GOLD", Day), Day).CurrentTier!.Code);
    }

    [Fact]
    public void A_former_tier_is_written_as_the_one_that_stands_for_it_and_keeps_its_day()
    {
        var decision = Small.Decide(SmallPolicy.Scoring(90), Standing.Imported("GOLD", Day.PlusDays(-9)), Day);

        Assert.Equal((ChangeKind.Hold, "A", Day.PlusDays(-9)), (decision.Change, decision.StandingIfApproved().Tier, decision.StandingIfApproved().Since));
    }

    [Fact]
    public void An_indicator_that_is_not_made_yet_is_refused_when_it_is_added()
        => Assert.Throws<ArgumentNullException>(() => TieringEngine.Create(SmallPolicy.With(), static builder => builder.AddIndicators(Indicators.Region, null!)));

    [Fact]
    public void A_date_with_a_time_of_day_is_refused()
        => Assert.Throws<ArgumentException>(() => Small.Decide(SmallPolicy.Scoring(50), Standing.None, new DateTime(2025, 6, 30, 8, 0, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void Who_is_not_gradable_keeps_what_it_has_and_counts_as_reviewed()
    {
        var standing = new StandingBuilder { Tier = "B", Since = Day.PlusDays(-5), PeriodsBelow = 2, Owner = "Li" }.Build();

        var decision = Small.Decide(new DecisionRequest(SmallPolicy.Scoring(null), standing, Day, review: "R7"));
        var next = decision.StandingIfApproved();

        Assert.Equal(ChangeKind.NotGradable, decision.Change);
        Assert.Empty(decision.Rules);
        Assert.Equal(("B", Day.PlusDays(-5), 2, "R7", Day, "Li"), (next.Tier, next.Since, next.PeriodsBelow, next.LastReview, next.LastReviewOn, next.Owner));
    }

    [Fact]
    public void A_change_starts_its_tier_on_the_day_with_its_counter_at_none()
    {
        var next = Small.Decide(new DecisionRequest(SmallPolicy.Scoring(40), new StandingBuilder { Tier = "A", PeriodsBelow = 3, Version = 4 }.Build(), Day, new CreditStanding(2))).StandingIfApproved();

        Assert.Equal(("C", Day, 0, "2025-06-30", 2, 4L), (next.Tier, next.Since, next.PeriodsBelow, next.LastReview, next.CreditWarningLevel, next.Version));
    }

    [Fact]
    public void A_request_without_more_knows_no_credit_event_or_review()
    {
        var request = new DecisionRequest(SmallPolicy.Scoring(50), Standing.None, Day);

        Assert.Same(CreditStanding.Unknown, request.Credit);
        Assert.Null(request.ReviewEvent);
        Assert.Null(request.Review);
        Assert.Throws<ArgumentNullException>(() => new DecisionRequest(null!, Standing.None, Day));
    }

    [Fact]
    public void One_customer_that_fails_does_not_touch_the_others()
    {
        DecisionRequest[] requests = [Request("C1", 50), new(SmallPolicy.Scoring(50, id: "C2"), Standing.Imported("X", Day), Day), Request("C3", 90)];

        var results = Small.DecideAll(requests);

        Assert.Equal(["C1", "C2", "C3"], results.Select(static r => r.Customer));
        Assert.Equal(["C", null, "A"], results.Select(static r => r.Decision?.ProposedTier?.Code));
        Assert.IsType<DecisionInputException>(results[1].Error);
    }

    [Fact]
    public void A_stream_is_decided_one_by_one_as_it_is_read()
    {
        var read = 0;
        IEnumerable<DecisionRequest> Endless()
        {
            while (true)
                yield return Request($"C{++read}", 50);
        }

        var first = Small.DecideAll(Endless()).Take(2).ToList();

        Assert.Equal((2, 2), (first.Count, read));
    }

    [Fact]
    public async Task An_asynchronous_stream_is_decided_and_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        var decided = new List<string>();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var result in Small.DecideAll(Slowly(), stop.Token))
            {
                decided.Add(result.Customer);
                await stop.CancelAsync();
            }
        });

        Assert.Equal(["C1"], decided);
    }

    [Fact]
    public void Many_can_be_stopped()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Small.DecideAll([Request("C1", 50)], stop.Token));
    }

    [Fact]
    public void More_than_64_rules_in_all_sets_keep_every_hit()
    {
        var engine = TieringEngine.Create(SmallPolicy.With(), static b => b.EditRules(static r =>
        {
            for (var i = 0; i < 60; i++)
                r.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>($"limit-{i}", "odd", c => c.Score > 10, c => ChangeLimit.StepsUp(3)));
            for (var i = 0; i < 20; i++)
                r.For(Areas.ChangeApprovals).Add(new Rule<ChangeCase, ApprovalRole>($"approval-{i}", "odd", c => c.Score > 10, c => ApprovalRole.By("crm")));
        }));

        var hits = engine.Decide(SmallPolicy.Scoring(90), Standing.Imported("C", Day), Day).Rules;

        Assert.Equal(1 + 60 + 20, hits.Count);
        Assert.Equal(["promote-on-assessment", "limit-0", "limit-59", "approval-0", "approval-19"], new[] { 0, 1, 60, 61, 80 }.Select(i => hits[i].Rule.Id));
    }

    [Fact]
    public void Exactly_64_rules_in_all_sets_keep_every_hit()
    {
        var engine = TieringEngine.Create(SmallPolicy.With(), static b => b.EditRules(static r =>
        {
            for (var i = 0; i < 61; i++)
                r.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>($"limit-{i}", "odd", c => c.Score > 10, c => ChangeLimit.StepsUp(3)));
        }));

        Assert.Equal(62, engine.Decide(SmallPolicy.Scoring(90), Standing.Imported("C", Day), Day).Rules.Count);
    }

    [Theory]
    [InlineData("2025-06-29", "C")]
    [InlineData("2025-06-30", "D")]
    [InlineData("2025-07-01", "D")]
    [InlineData("2025-07-02", "C")]
    public void A_rule_applies_in_its_effective_period_alone(string day, string tier)
    {
        var engine = TieringEngine.Create(SmallPolicy.With(bounds: """
            { "id": "cap", "effective": { "from": "2025-06-30", "before": "2025-07-02" }, "when": { "outcome": "score", "atLeast": 0 }, "then": { "atMost": "D" } }
            """));

        Assert.Equal(tier, engine.Decide(SmallPolicy.Scoring(50), Standing.None, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).QualifiedTier!.Code);
    }

    [Fact]
    public void A_decision_with_its_hits_takes_at_most_100_bytes()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 400000, ProfitContribution = 60000, PurchaseFrequency = 9, PurchaseGrowth = 0.5m, GrowthPotential = 70 }.Build();
        var request = new DecisionRequest(facts, Standing.Imported("C", Day.PlusMonths(-12)), Day, new CreditStanding(0));
        for (var i = 0; i < 100; i++)
            engine.Decide(request);

        const int Decisions = 1000;
        var kept = new Decision[Decisions];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Decisions; i++)
            kept[i] = engine.Decide(request);
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / Decisions;

        Assert.NotEmpty(kept[^1].Rules);
        Assert.InRange(bytes, 1, 100);
    }

    private static DecisionRequest Request(string id, decimal score) => new(SmallPolicy.Scoring(score, id: id), Standing.None, Day);

    private static async IAsyncEnumerable<DecisionRequest> Slowly([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 1; ; i++)
        {
            await Task.Delay(1, cancellation);
            yield return Request($"C{i}", 50);
        }
    }

    private static class Moody
    {
        private static int _calls;

        public static bool Holds(decimal score) => Interlocked.Increment(ref _calls) == 1 ? throw new InvalidOperationException("not today") : score < 0;
    }
}
