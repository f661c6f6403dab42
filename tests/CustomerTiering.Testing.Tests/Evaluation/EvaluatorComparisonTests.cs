using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Tiers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Testing.Evaluation;

public sealed class EvaluatorComparisonTests
{
    private static readonly LocalDate AsOf = new(2025, 6, 30);

    public static TheoryData<string> Mistakes { get; } =
    [
        "takes unknown for false under not", "ignores effective periods", "holds a rule on the day after its period", "ignores the hit policy",
        "leaves bounds out", "takes every comparison for fulfilled",
    ];

    [Fact]
    public void The_compiled_evaluator_decides_as_the_naive_one()
    {
        var report = Comparison(new NaiveEvaluatorFactory(), new CompiledEvaluatorFactory()).Over(Requests());

        Assert.Equal((Requests().Count(), 0), (report.Compared, report.Different));
        Assert.True(report.Failed > 0);
        Assert.True(report.Failed < report.Compared / 2);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_naive_evaluator_with_a_mistake_is_told_from_the_compiled_one(string mistake)
    {
        var report = Comparison(new CompiledEvaluatorFactory(), Mutants.Of(mistake)).Over(Requests());

        Assert.True(report.Different > 0);
        Assert.StartsWith($"{report.Compared} customers compared, ", report.ToString(), System.StringComparison.Ordinal);
        Assert.NotEqual(report.Differences[0].Expected, report.Differences[0].Actual);
    }

    [Fact]
    public void An_evaluator_that_throws_what_it_must_not_is_a_difference_and_stops_nothing()
    {
        var report = Comparison(new CompiledEvaluatorFactory(), new Broken()).Over(Requests());

        Assert.Equal(Requests().Count(), report.Compared);
        Assert.Equal(EvaluatorReport.MaxShown, report.Differences.Count);
        Assert.All(report.Differences, static d => Assert.Equal("InvalidOperationException: broken (no cause)", d.Actual));
    }

    [Fact]
    public void A_rule_that_nobody_can_look_into_hits_by_its_delegate()
    {
        var logic = new OpaqueLogic<ChangeCase, ChangeLimit>("the model says no", "no promotion", "model 1", static (in ChangeCase c) => c.Facts.GrowthPotential == 70, static (in ChangeCase _) => ChangeLimit.NoPromotion);
        var comparison = new EvaluatorComparison(Policy, new NaiveEvaluatorFactory(), new CompiledEvaluatorFactory(), b => b.EditRules(r => r.For(Areas.ChangeLimits).Add(new("model", "the model says no", logic))));

        Assert.Equal(0, comparison.Over(Requests()).Different);
    }

    private static TieringPolicy Policy => TieringPolicy.Parse("""
        { "formatVersion": 1, "id": "small", "version": "1", "currency": "EUR", "effective": { "from": "2000-01-01" },
          "scoring": { "rounding": { "decimals": 2, "mode": "half-even" }, "missing": "renormalise", "minimumKnownWeight": 0,
            "indicators": [ { "indicator": "growth-potential", "weight": 100, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] } ] },
          "tiers": { "ladder": [ { "tier": "A", "atLeast": 80 }, { "tier": "B", "atLeast": 60 }, { "tier": "C", "atLeast": 0 } ],
            "bounds": [
              { "id": "buys-little", "when": { "not": { "indicator": "annual-purchase", "atLeast": 50 } }, "then": { "atMost": "B" } },
              { "id": "this-summer", "effective": { "from": "2025-06-30", "before": "2025-07-01" }, "when": { "attribute": "region", "is": "EU" }, "then": { "atMost": "C" } } ] },
          "changes": {
            "verdicts": [ { "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" },
              { "id": "delist", "when": { "indicator": "annual-purchase", "atMost": 10 }, "then": { "exit": true } } ],
            "limits": [], "approvals": [ { "use": "approve-change", "role": "sales" } ] } }
        """);

    private static EvaluatorComparison Comparison(IRuleEvaluatorFactory expected, IRuleEvaluatorFactory actual)
        => new(Policy, expected, actual, static b => b.EditRules(static r => r.For(Areas.TierBounds).Add(new Rule<TierCase, TierBound>(
            "divides", "divides by what may be 0", static c => c.Facts.AnnualPurchase / c.Facts.PurchaseFrequency > 1000, static c => TierBound.AtMost(c.ScoredTier)))));

    private static IEnumerable<DecisionRequest> Requests()
        => from potential in (decimal[])[10, 60, 70, 80, 95]
           from purchase in (decimal?[])[null, 10, 11, 50, 51]
           from frequency in (decimal?[])[null, 0, 3]
           from region in (string?[])["EU", "US", null]
           from tier in (string?[])["A", "C", null]
           from day in (int[])[-1, 0, 1]
           let facts = new CustomerFactsBuilder { Id = "C1", GrowthPotential = potential, AnnualPurchase = purchase, PurchaseFrequency = frequency, Region = region }.Build()
           select new DecisionRequest(facts, tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2020, 1, 1)), AsOf.PlusDays(day));

    private sealed class Broken : IRuleEvaluatorFactory
    {
        public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
            where TCase : struct, IRuleCase
            => new Throwing<TCase>();

        private sealed class Throwing<TCase> : IRuleEvaluator<TCase>
            where TCase : struct, IRuleCase
        {
            public Hits Evaluate(in TCase @case) => throw new System.InvalidOperationException("broken");
        }
    }
}
