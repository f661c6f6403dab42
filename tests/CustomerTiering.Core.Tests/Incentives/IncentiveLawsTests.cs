using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Xunit;

namespace CustomerTiering.Incentives;

/// <summary>What holds of every measurement and every recommendation, each with three implementations that are wrong on purpose.</summary>
public sealed class IncentiveLawsTests
{
    private const int Fewest = Sales.Fewest;
    private static readonly KpiPeriod Q1 = KpiPeriod.Quarter(2026, 1);
    private static readonly TieringEngine Rewarding = TieringEngine.Create(Sales.Policy(
        rewards: """{ "use": "reward-any-tier-rise", "recommend": "bonus" }, { "use": "reward-tier-rise", "from": "C", "to": "B", "recommend": "bonus" }"""));

    private static readonly Gen<int[]> Points = from count in Gen.Choose(0, 12) from points in Gen.ArrayOf(Gen.Choose(0, 5), count) select points;

    private static readonly Gen<(int[] Points, int[] Order)> Shuffled = from points in Points from order in Gen.Shuffle(Enumerable.Range(0, points.Length)) select (points, order.ToArray());

    private static readonly Gen<(CreditSplit Split, decimal Amount)> Splits =
        from people in Gen.Choose(1, 7)
        from weights in Gen.ArrayOf(Gen.Choose(1, 1000), people)
        from cents in Gen.Choose(0, 1_000_000)
        select (Split(weights), cents / 100m);

    /// <summary>By quarter, the points of each of the fewest answers needed; null for a quarter with one answer less.</summary>
    private static readonly Gen<int?[]> Quarters =
        from count in Gen.Choose(1, 8)
        from quarters in Gen.ArrayOf(Gen.Frequency((2, Gen.Constant((int?)null)), (4, Gen.Constant((int?)3)), (2, Gen.Constant((int?)5))), count)
        select quarters;

    private static readonly Gen<(Occasion[] Occasions, string[] Before)> Rises =
        from count in Gen.Choose(1, 6)
        from ids in Gen.ArrayOf(Gen.Choose(1, 4), count)
        from before in Gen.ArrayOf(Gen.Choose(1, 4), 1)
        select (ids.Select(Rise).ToArray(), before.Select(static i => $"tier-rise/T{i}/bonus/ann").ToArray());

    public delegate decimal? Satisfaction(IReadOnlyList<WorkRecord> answers);

    public delegate IReadOnlyList<decimal> Allocation(CreditSplit split, decimal amount);

    public delegate string RunOf(int?[] quarters);

    public delegate IEnumerable<string> Recommending(Occasion[] occasions, string[] before);

    public static TheoryData<string> WrongOrders => [.. Orders.Keys];

    public static TheoryData<string> WrongAllocations => [.. Allocations.Keys];

    public static TheoryData<string> WrongRuns => [.. Runs.Keys];

    public static TheoryData<string> WrongRewards => [.. Rewards.Keys];

    public static TheoryData<string> WrongFewest => [.. Fewer.Keys];

    private static Dictionary<string, Satisfaction> Orders { get; } = new()
    {
        ["looks at the first three answers"] = static a => Right([.. a.Take(Fewest)]),
        ["moves halfway towards each answer"] = static a => a.Count < Fewest ? null : a.Aggregate(0m, static (mean, r) => (mean + (r.Achieved / r.Possible)) / 2),
        ["counts the last answer twice"] = static a => a.Count < Fewest ? null : (a.Sum(static r => r.Achieved) + a[^1].Achieved) / (a.Sum(static r => r.Possible) + a[^1].Possible),
    };

    private static Dictionary<string, Allocation> Allocations { get; } = new()
    {
        ["rounds each part"] = static (s, amount) => [.. s.Shares.Select(p => decimal.Round(amount * p.Share, 2))],
        ["cuts each part"] = static (s, amount) => [.. s.Shares.Select(p => decimal.Truncate(amount * p.Share * 100) / 100)],
        ["gives all that is left to the first"] = static (s, amount) => s.Shares.Select(p => decimal.Truncate(amount * p.Share * 100) / 100).ToList() is var cut ? [cut[0] + amount - cut.Sum(), .. cut.Skip(1)] : [],
    };

    private static Dictionary<string, RunOf> Runs { get; } = new()
    {
        ["lets a gap break the run"] = static q => Fold(q, static (run, gaps, pending) => (0, 0, 0)),
        ["lets a gap extend the run"] = static q => Fold(q, static (run, gaps, pending) => (run + 1, gaps, 0)),
        ["does not name the gap"] = static q => Fold(q, static (run, gaps, pending) => (run, gaps, pending)),
    };

    private static Dictionary<string, Recommending> Rewards { get; } = new()
    {
        ["decides each occasion for itself"] = static (o, before) => o.SelectMany(x => Rewarding.Incentives.Decide(x, before).Recommendations.Select(static r => r.Id)),
        ["forgets what was recommended before"] = static (o, _) => Real(o, []),
        ["rewards once for each rule"] = static (o, before) => Rewarding.Incentives.DecideAll(o, before).SelectMany(static d => d.Recommendations).SelectMany(static r => r.Rules.Select(_ => r.Id)),
    };

    private static Dictionary<string, Satisfaction> Fewer { get; } = new()
    {
        ["measures whoever has an answer"] = static a => a.Count == 0 ? null : a.Sum(static r => r.Achieved) / a.Sum(static r => r.Possible),
        ["takes none for zero"] = static a => Right(a) ?? 0,
        ["is content with one less"] = static a => a.Count < Fewest - 1 ? null : a.Sum(static r => r.Achieved) / a.Sum(static r => r.Possible),
    };

    [Fact]
    public void The_order_of_records_does_not_matter() => OrderDoesNotMatter(Right);

    [Theory]
    [MemberData(nameof(WrongOrders))]
    public void One_to_which_the_order_matters_is_caught(string name) => Law.IsBrokenBy(() => OrderDoesNotMatter(Orders[name]));

    [Fact]
    public void Parts_add_up_to_the_amount_and_lie_within_a_cent_of_the_share() => PartsAddUp(static (s, amount) => s.Allocate(amount));

    [Theory]
    [MemberData(nameof(WrongAllocations))]
    public void One_that_splits_otherwise_is_caught(string name) => Law.IsBrokenBy(() => PartsAddUp(Allocations[name]));

    [Fact]
    public void A_quarter_without_data_neither_breaks_nor_extends_a_run_and_is_named() => GapsAreNamed(RealRun);

    [Theory]
    [MemberData(nameof(WrongRuns))]
    public void One_that_takes_a_gap_for_something_else_is_caught(string name) => Law.IsBrokenBy(() => GapsAreNamed(Runs[name]));

    [Fact]
    public void Nobody_is_rewarded_twice_for_the_same_event() => NothingTwice(Real);

    [Theory]
    [MemberData(nameof(WrongRewards))]
    public void One_that_rewards_twice_is_caught(string name) => Law.IsBrokenBy(() => NothingTwice(Rewards[name]));

    [Fact]
    public void Fewer_answers_than_the_fewest_give_no_KPI() => FewerGiveNone(Right);

    [Theory]
    [MemberData(nameof(WrongFewest))]
    public void One_that_measures_on_too_few_is_caught(string name) => Law.IsBrokenBy(() => FewerGiveNone(Fewer[name]));

    private static void OrderDoesNotMatter(Satisfaction subject)
        => Law.Holds(1000, Shuffled, c => Answers(c.Points) is var answers && subject(answers) == subject([.. c.Order.Select(i => answers[i])]));

    private static void PartsAddUp(Allocation subject)
        => Law.Holds(2000, Splits, c => subject(c.Split, c.Amount) is var parts
            && parts.Sum() == c.Amount
            && parts.Zip(c.Split.Shares, (part, share) => Math.Abs(part - (c.Amount * share.Share)) < 0.01m).All(static close => close));

    private static void GapsAreNamed(RunOf subject) => Law.Holds(1000, Quarters, q => subject(q) == Fold(q, static (run, gaps, pending) => (run, gaps, pending + 1)));

    private static void NothingTwice(Recommending subject)
        => Law.Holds(500, Rises, c => subject(c.Occasions, c.Before).ToList() is var ids
            && ids.Distinct().Count() == ids.Count
            && ids.Concat(c.Before).ToHashSet().SetEquals(c.Occasions.Select(static o => $"tier-rise/{o.Id}/bonus/ann").Concat(c.Before))
            && !ids.Intersect(c.Before).Any());

    private static void FewerGiveNone(Satisfaction subject) => Law.Holds(1000, Points, p => subject(Answers(p)) is null == p.Length < Fewest);

    private static decimal? Right(IReadOnlyList<WorkRecord> answers) => Sales.Satisfaction(new WorkLog(answers), "ann", Q1).Value;

    private static IEnumerable<string> Real(Occasion[] occasions, string[] before) => Rewarding.Incentives.DecideAll(occasions, before).SelectMany(static d => d.Recommendations).Select(static r => r.Id);

    private static List<WorkRecord> Answers(int[] points)
        => [.. points.Select(static (p, i) => WorkRecord.SurveyAnswer($"S{i}", "C1", Q1.From.PlusDays(i), p, 5, CreditSplit.To("ann")))];

    private static Occasion Rise(int id) => Occasion.TierRise($"T{id}", $"C{id}", "C", "B", new LocalDate(2026, 3, 2), CreditSplit.To("ann"));

    private static CreditSplit Split(int[] weights)
    {
        var parts = Apportionment.Of(1, [.. weights.Select(static w => (decimal)w)], 6);
        return new CreditSplit(parts.Select(static (share, i) => new CreditShare($"p{i}", share)));
    }

    private static string RealRun(int?[] quarters)
    {
        var periods = Enumerable.Range(0, quarters.Length).Select(static i => KpiPeriod.Quarter(2025 + (i / 4), (i % 4) + 1)).ToList();
        var records = periods.SelectMany((p, i) => Sales.Answers(p, "C1", [.. Enumerable.Repeat(quarters[i] ?? 3, quarters[i] is null ? Fewest - 1 : Fewest)]));
        var run = Sales.LowQuarters(new WorkLog(records, [Sales.Owns("ann", "C1")]), "ann", periods[^1]);
        return run.IsMeasured ? $"{run.Value} over {run.Gaps.Count}" : "not measured";
    }

    /// <summary>Goes through the quarters forward: a gap waits to be named until a low quarter follows it.</summary>
    private static string Fold(int?[] quarters, Func<int, int, int, (int Run, int Gaps, int Pending)> gap)
    {
        var (run, gaps, pending) = (0, 0, 0);
        foreach (var points in quarters)
        {
            (run, gaps, pending) = points switch
            {
                null => run == 0 ? (0, 0, 0) : gap(run, gaps, pending),
                < 4 => (run + 1, gaps + pending, 0),
                _ => (0, 0, 0),
            };
        }

        return quarters[^1] is null ? "not measured" : $"{run} over {gaps}";
    }
}
