using System;
using System.Diagnostics;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using NodaTime;

namespace CustomerTiering.Benchmarks;

/// <summary>How many requests of a discount are routed in a second, one after another, as at order entry.</summary>
public static class DiscountsMeasure
{
    private const int Requests = 50_000;
    private const int LinesAtMost = 5;
    private static readonly LocalDate Day = new(2026, 3, 2);

    /// <summary>Measures once and writes a line.</summary>
    public static void Run()
    {
        var policy = Presets.KeyAccounts;
        var engine = TieringEngine.Create(policy);
        var chance = new Chance(7);
        var tiers = policy.Tiers.Ladder.Select(static t => t.Code).ToArray();
        var requests = Enumerable.Range(0, Requests).Select(i => Request(i, tiers, chance)).ToList();
        foreach (var request in requests.Take(2_000))
            _ = engine.Discounts.Route(request);

        var watch = Stopwatch.StartNew();
        var lines = requests.Select(r => engine.Discounts.Route(r)).SelectMany(static d => d.Lines).ToList();
        var elapsed = watch.Elapsed.TotalSeconds;
        Console.WriteLine(FormattableString.Invariant(
            $"{Requests} requests with {lines.Count} lines in {elapsed:0.00} s, {Requests / elapsed:0} requests a second; {lines.Count(static l => l.Status == LineStatus.NeedsApproval)} lines to approve, {lines.Count(static l => l.Status == LineStatus.Refused)} refused"));
    }

    private static DiscountRequest Request(int index, string[] tiers, Chance chance)
        => new DiscountRequestBuilder
        {
            Id = FormattableString.Invariant($"R{index:00000}"),
            Facts = new CustomerFactsBuilder { Id = FormattableString.Invariant($"C{index:00000}") }.Build(),
            Standing = new StandingBuilder { Tier = tiers[chance.Below(tiers.Length)] }.Build(),
            AsOf = Day,
        }.AddRange(Enumerable.Range(0, 1 + chance.Below(LinesAtMost)).Select(line => Line(line, chance))).Build();

    private static DiscountLine Line(int index, Chance chance)
        => new(FormattableString.Invariant($"L{index}"), 10 + chance.Below(990), 1 + chance.Below(100), chance.Below(30) / 100m, productLine: null, unitCost: 5 + chance.Below(400));
}
