using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Reports;
using NodaTime;

namespace CustomerTiering.Benchmarks;

/// <summary>How long it takes to look at many customers together, each with a year or more of orders, and to write the report.</summary>
public static class PortfolioMeasure
{
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly int[] Sizes = [25_000, 50_000, 100_000];
    private static readonly string[] Tiers = ["1", "2", "3"];

    /// <summary>Measures several sizes, so that what grows faster than the number of customers shows, and writes a line for each.</summary>
    public static void Run()
    {
        var engine = TieringEngine.Create(Presets.KeyAccounts);
        _ = engine.Portfolio.Report(Entries(1_000), Day).ToHtml();
        foreach (var size in Sizes)
            Measure(engine, [.. Entries(size)]);
    }

    private static void Measure(TieringEngine engine, List<PortfolioEntry> entries)
    {
        var watch = Stopwatch.StartNew();
        var report = engine.Portfolio.Report(entries, Day);
        var made = watch.Elapsed;
        var quarters = report.MovementsOverTime.Count;
        var overTime = watch.Elapsed - made;
        var html = report.ToHtml().Length;
        var written = watch.Elapsed - made - overTime;
        var json = report.ToJson().Length;
        Console.WriteLine(FormattableString.Invariant(
            $"{entries.Count} customers, {entries.Sum(static e => e.History!.Orders.Count)} orders: report {made.TotalSeconds:0.00} s, {quarters} quarters {overTime.TotalSeconds:0.00} s, HTML of {html} characters {written.TotalSeconds:0.00} s, JSON of {json} characters {(watch.Elapsed - made - overTime - written).TotalSeconds:0.00} s"));
    }

    private static IEnumerable<PortfolioEntry> Entries(int count)
    {
        var chance = new Chance(11);
        return Enumerable.Range(0, count).Select(i => Entry(i, chance));
    }

    private static PortfolioEntry Entry(int index, Chance chance)
    {
        var id = FormattableString.Invariant($"C{index:000000}");
        var orders = Enumerable.Range(0, 4 + chance.Below(30)).Select(_ => new CustomerOrder(Day.PlusDays(-1 - chance.Below(1_400)), 10 + chance.Between(0, 5_000)));
        return new PortfolioEntry(
            new CustomerFactsBuilder { Id = id, AnnualPurchase = chance.Between(0, 900_000), HasPurchased = true }.Build(),
            Standing.Imported(Tiers[chance.Below(Tiers.Length)], Day.PlusYears(-1)),
            Standing.Imported(Tiers[chance.Below(Tiers.Length)], Day.PlusYears(-2)),
            new OrderHistory(id, Day.PlusYears(-9), [.. orders]),
            identity: new CustomerIdentity(id, FormattableString.Invariant($"Customer {index} Co., Ltd."), parent: index % 5 == 0 || chance.InHundred(80) ? null : FormattableString.Invariant($"C{index / 5 * 5:000000}")));
    }
}
