using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Laws;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Discounts;

/// <summary>Routes, limits, single use and samples by generated input, each law with desks that break it.</summary>
public sealed class RoutingLawsTests
{
    private const int Cases = 2000;
    private static readonly string[] Measures = ["each-line", "largest", "average"];
    private static readonly decimal[] Bounds = [0.05m, 0.1m, 0.25m];
    private static readonly Dictionary<string, TieringEngine> Engines = Measures.ToDictionary(static m => m, static m => Desk.With($$"""
        "measure": "{{m}}", "ladder": [ { "upTo": 0.05, "approvedBy": ["a"] }, { "upTo": 0.1, "approvedBy": ["b"] }, { "upTo": 0.25, "approvedBy": ["c"] }, { "approvedBy": ["d"] } ]
        """));

    /// <summary>Shares about the bounds, a hair below and above among them, on lines of different weight.</summary>
    private static readonly Gen<(decimal Discount, decimal Quantity)[]> Lines
        = Gen.NonEmptyListOf(
            Gen.Elements(0m, 0.0499m, 0.05m, 0.0500000001m, 0.0999999m, 0.1m, 0.1000001m, 0.104m, 0.25m, 0.2504m, 0.4m)
                .SelectMany(static d => Gen.Choose(1, 40).Select(q => (Discount: d, Quantity: (decimal)q)))).Select(static l => l.Take(6).ToArray());

    private static readonly Gen<(string Measure, (decimal Discount, decimal Quantity)[] Lines)> Requests
        = Gen.Elements(Measures).SelectMany(static m => Lines.Select(l => (m, l)));

    /// <summary>Gives for each line the step that it goes, from 0; -1 for a line at list price.</summary>
    private delegate IReadOnlyList<int> Router(string measure, (decimal Discount, decimal Quantity)[] lines);

    private static readonly Dictionary<string, Router> WrongRouters = new()
    {
        ["takes a bound for excluded"] = static (m, l) => ByHand(m, l, static (share, bound) => share < bound),
        ["takes the average where the largest is asked"] = static (m, l) => ByHand(m == "largest" ? "average" : m, l, Within),
        ["rounds to whole percents before it compares"] = static (m, l) => ByHand(m, l, static (share, bound) => Math.Round(share, 2) <= bound),
        ["weighs every line alike"] = static (m, l) => ByHand(m, [.. l.Select(static x => (x.Discount, 1m))], Within),
        ["takes the smallest for the largest"] = static (m, l) => m == "largest" ? ByHand("each-line", [.. l.Select(x => (x.Discount == 0 ? 0 : l.Where(static y => y.Discount > 0).Min(static y => y.Discount), x.Quantity))], Within) : ByHand(m, l, Within),
    };

    public static TheoryData<string> Routers => [.. WrongRouters.Keys];

    [Fact]
    public void A_request_goes_the_way_that_is_worked_out_by_hand() => RoutesAsByHand(Right);

    [Theory]
    [MemberData(nameof(Routers))]
    public void A_router_that_breaks_it_is_caught(string name) => Law.IsBrokenBy(() => RoutesAsByHand(WrongRouters[name]));

    private static readonly Dictionary<string, Router> OrderlyRouters = new()
    {
        ["takes the first line for the largest"] = static (m, l) => m == "largest" ? ByHand("each-line", [.. l.Select(x => (x.Discount == 0 ? 0 : l[0].Discount, x.Quantity))], Within) : ByHand(m, l, Within),
        ["takes the average of the lines so far"] = static (m, l) => [.. l.Select((_, i) => ByHand(m, [.. l.Take(i + 1)], Within)[i])],
        ["never goes lower than the line before"] = static (m, l) => [.. l.Select((_, i) => ByHand(m, l, Within).Take(i + 1).Max())],
    };

    public static TheoryData<string> RoutersByOrder => [.. OrderlyRouters.Keys];

    [Fact]
    public void The_order_of_lines_changes_no_route() => RoutesInAnyOrder(Right);

    [Theory]
    [MemberData(nameof(RoutersByOrder))]
    public void A_router_that_looks_at_the_order_is_caught(string name) => Law.IsBrokenBy(() => RoutesInAnyOrder(OrderlyRouters[name]));

    private static readonly Dictionary<string, Router> LaxRouters = new()
    {
        ["sends what is beyond the last bound to the first step"] = static (m, l) => [.. ByHand(m, l, Within).Select(static step => step == Bounds.Length ? 0 : step)],
        ["asks nobody beyond the last bound"] = static (m, l) => [.. ByHand(m, l, Within).Select(static step => step == Bounds.Length ? -1 : step)],
        ["forgets the tens of percents"] = static (m, l) => ByHand(m, l, static (share, bound) => share % 0.1m <= bound),
    };

    public static TheoryData<string> RoutersOfMore => [.. LaxRouters.Keys];

    [Fact]
    public void A_larger_discount_never_goes_lower() => GoesNoLowerForMore(Right);

    [Theory]
    [MemberData(nameof(RoutersOfMore))]
    public void A_router_that_lets_more_go_lower_is_caught(string name) => Law.IsBrokenBy(() => GoesNoLowerForMore(LaxRouters[name]));

    /// <summary>How the limits that hit come to one.</summary>
    private delegate DiscountLimit Strictness(IReadOnlyList<DiscountLimit> limits);

    private static readonly Gen<DiscountLimit[]> Limits
        = Gen.ListOf(Gen.Elements(DiscountLimit.Refuse, DiscountLimit.Standard(0.1m), DiscountLimit.Standard(0.05m), DiscountLimit.Standard(0), DiscountLimit.Maximum(0.3m), DiscountLimit.Maximum(0.2m))).Select(static l => l.Take(6).ToArray());

    private static readonly Dictionary<string, Strictness> WrongStrictness = new()
    {
        ["lets the last one win"] = static l => l.Count == 0 ? default : l[^1],
        ["lets the laxest one win"] = static l => l.Aggregate(default(DiscountLimit), static (a, b) => Compare(a, b) ? b : a),
        ["forgets a refusal after which something is allowed"] = static l => l.Aggregate(default(DiscountLimit), static (a, b) => b.IsRefusal ? b : a.IsRefusal ? b : a.And(b)),
    };

    public static TheoryData<string> Strictnesses => [.. WrongStrictness.Keys];

    [Fact]
    public void Of_limits_in_any_order_the_strictest_counts() => TakesTheStrictest(static l => l.Aggregate(default(DiscountLimit), static (a, b) => a.And(b)));

    [Theory]
    [MemberData(nameof(Strictnesses))]
    public void A_desk_that_takes_another_limit_is_caught(string name) => Law.IsBrokenBy(() => TakesTheStrictest(WrongStrictness[name]));

    /// <summary>How a desk lets an order use a discount.</summary>
    private delegate NextOrderResult Redeemer(NextOrderDiscount discount, string order, int day);

    private static readonly Dictionary<string, Redeemer> WrongRedeemers = new()
    {
        ["does not note the use"] = static (d, o, day) => d.Redeem("C1", o, Desk.Monday.PlusDays(day)) is { IsRefused: false } ? new NextOrderResult(d) : d.Redeem("C1", o, Desk.Monday.PlusDays(day)),
        ["lets the order that earned it use it"] = static (d, o, day) => d.Redeem("C1", o == "SO-0" ? "SO-x" : o, Desk.Monday.PlusDays(day)),
        ["takes the end for included"] = static (d, o, day) => d.Redeem("C1", o, Desk.Monday.PlusDays(day == 90 ? 89 : day)),
    };

    public static TheoryData<string> Redeemers => [.. WrongRedeemers.Keys];

    [Fact]
    public void A_next_order_discount_is_used_by_one_later_order_within_its_days() => IsUsedOnce(RightRedeemer);

    [Theory]
    [MemberData(nameof(Redeemers))]
    public void A_desk_that_lets_it_be_used_otherwise_is_caught(string name) => Law.IsBrokenBy(() => IsUsedOnce(WrongRedeemers[name]));

    /// <summary>How a sample of ids is drawn.</summary>
    private delegate IReadOnlyList<string> Sampler(IReadOnlyList<string> lines, string seed);

    private static readonly Dictionary<string, Sampler> WrongSamplers = new()
    {
        ["takes the first"] = static (l, _) => [.. l.Take(Share(l))],
        ["draws without the seed"] = static (l, _) => RightSampler(l, "always the same"),
        ["takes one too few"] = static (l, s) => [.. RightSampler(l, s).Skip(1)],
    };

    public static TheoryData<string> Samplers => [.. WrongSamplers.Keys];

    [Fact]
    public void A_sample_is_the_same_in_whatever_order_and_another_with_another_seed() => IsReproducible(RightSampler);

    [Theory]
    [MemberData(nameof(Samplers))]
    public void A_sampler_that_breaks_it_is_caught(string name) => Law.IsBrokenBy(() => IsReproducible(WrongSamplers[name]));

    private static void RoutesAsByHand(Router router) => Law.Holds(Cases, Requests, r => router(r.Measure, r.Lines).SequenceEqual(ByHand(r.Measure, r.Lines, Within)));

    private static void RoutesInAnyOrder(Router router)
        => Law.Holds(Cases, Requests, r => router(r.Measure, r.Lines).Reverse().SequenceEqual(router(r.Measure, [.. r.Lines.Reverse()])));

    private static void GoesNoLowerForMore(Router router)
        => Law.Holds(Cases, Requests, r => router(r.Measure, [.. r.Lines.Select(static l => (Math.Min(1, l.Discount * 1.1m), l.Quantity))]).Zip(router(r.Measure, r.Lines)).All(static p => p.First >= p.Second));

    private static IReadOnlyList<int> Right(string measure, (decimal Discount, decimal Quantity)[] lines)
    {
        var request = Desk.Request([.. lines.Select(static (l, i) => Desk.Line(l.Discount, $"line-{i}", quantity: l.Quantity))]);
        return [.. Engines[measure].Discounts.Route(request).Lines.Select(static l => l.Route is { } route ? route.Approval!.Stages[0].Roles[0][0] - 'a' : -1)];
    }

    private static bool Within(decimal share, decimal bound) => share <= bound;

    private static IReadOnlyList<int> ByHand(string measure, (decimal Discount, decimal Quantity)[] lines, Func<decimal, decimal, bool> within)
    {
        var all = lines.Sum(static l => l.Discount * l.Quantity) / lines.Sum(static l => l.Quantity);
        return [.. lines.Select(l => l.Discount == 0 ? -1 : Step(measure switch { "each-line" => l.Discount, "largest" => lines.Max(static x => x.Discount), _ => all }))];

        int Step(decimal share) => Array.FindIndex(Bounds, b => within(share, b)) is var step and >= 0 ? step : Bounds.Length;
    }

    private static void TakesTheStrictest(Strictness strictness) => Law.Holds(Cases, Limits, l =>
    {
        var taken = strictness(l);
        return taken.IsRefusal == l.Any(static x => x.IsRefusal)
            && taken.StandardRate == l.Where(static x => x.StandardRate is not null).Min(static x => x.StandardRate)
            && taken.MaximumRate == l.Where(static x => x.MaximumRate is not null).Min(static x => x.MaximumRate)
            && strictness([.. l.Reverse()]) == taken;
    });

    private static bool Compare(DiscountLimit a, DiscountLimit b) => (b.StandardRate ?? 0) >= (a.StandardRate ?? 0) && (b.MaximumRate ?? 0) >= (a.MaximumRate ?? 0);

    private static NextOrderResult RightRedeemer(NextOrderDiscount discount, string order, int day) => discount.Redeem("C1", order, Desk.Monday.PlusDays(day));

    private static void IsUsedOnce(Redeemer redeem)
        => Law.Holds(Cases, Gen.ListOf(Gen.Choose(0, 3).SelectMany(static o => Gen.Choose(86, 92).Select(d => (Order: $"SO-{o}", Day: d)))), tries =>
        {
            var discount = NextOrderDiscountTests.Earned(1000)!;
            var users = new HashSet<string>();
            foreach (var (order, day) in tries.OrderBy(static t => t.Day))
            {
                var result = redeem(discount, order, day);
                if (!result.IsRefused && users.Add(order) && (day >= 90 || order == "SO-0"))
                    return false;
                if (result.IsRefused && users.Count == 0 && day < 90 && order != "SO-0")
                    return false;
                discount = result.Discount;
            }

            return users.Count <= 1;
        });

    private static int Share(IReadOnlyList<string> lines) => (lines.Count + 9) / 10;

    private static IReadOnlyList<string> RightSampler(IReadOnlyList<string> lines, string seed)
        => [.. Desk.TenPercent.Discounts.SpotChecks.Sample(lines.Select(static l => DiscountSpotCheckTests.Given(0.1m, l)), seed, Desk.Monday).Select(static g => g.Line)];

    private static void IsReproducible(Sampler sampler) => Law.Holds(200, Gen.Choose(41, 120).SelectMany(static n => Gen.Choose(0, 1_000_000).Select(seed => (n, seed))), c =>
    {
        List<string> lines = [.. Enumerable.Range(0, c.n).Select(static i => $"line-{i}")];
        var sample = sampler(lines, $"{c.seed}");
        var seeds = Enumerable.Range(1, 20).Select(i => string.Join(',', sampler(lines, $"{c.seed}/{i}"))).Distinct().Count();
        return sample.Count == Share(lines) && sample.SequenceEqual(sampler([.. Enumerable.Reverse(lines)], $"{c.seed}")) && seeds > 15;
    });
}
