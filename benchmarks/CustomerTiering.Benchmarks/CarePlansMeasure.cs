using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Benchmarks;

/// <summary>How long it takes to plan a year of care for many customers and to rank a day's work for all who look after them.</summary>
public static class CarePlansMeasure
{
    private const int Customers = 100_000;
    private const int People = 500;
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly string[] Tiers = ["A", "B", "C", "C", "D", "D", "D", "D"];
    private static readonly string[] Measures = ["executive-talk", "close-contact", "follow-up", "owner-report"];

    /// <summary>Measures once and writes a line for the plans and one for the worklists.</summary>
    public static void Run()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var chance = new Chance(11);
        var requests = Enumerable.Range(0, Customers).Select(i => Customer(i, chance)).ToList();
        foreach (var request in requests.Take(1_000))
            _ = engine.Care.Plan(request);

        var plans = Timed(() => requests.ConvertAll(engine.Care.Plan), out var planning);
        Console.WriteLine(FormattableString.Invariant(
            $"plans: {plans.Count} customers, {plans.Sum(static p => p.Tasks.Count)} tasks of a year, in {planning.TotalSeconds:0.00} s"));

        var contacts = requests.SelectMany(static r => r.Done.Select(d => new PastContact(r.Facts.Id, d.DoneOn))).ToList();
        var lists = Timed(() => Worklists(engine, plans, contacts), out var ranking);
        Console.WriteLine(FormattableString.Invariant(
            $"worklists: {lists.Count} people, {lists.Sum(static l => l.Items.Count)} tasks of the day, in {ranking.TotalSeconds:0.00} s"));
    }

    private static List<Worklist> Worklists(TieringEngine engine, List<CarePlan> plans, List<PastContact> contacts)
    {
        var contactsOf = contacts.ToLookup(static c => c.Customer);
        return
        [
            .. plans.GroupBy(static p => p.Owner!).Select(own => engine.Care.Worklist(new WorklistRequest(
                own.Key,
                Day,
                own.SelectMany(static p => p.Tasks).Where(t => t.Person == own.Key).Select(static t => new WorkItem(t)),
                own.SelectMany(p => contactsOf[p.Subject]),
                minutes: 420))),
        ];
    }

    private static CareRequest Customer(int index, Chance chance)
    {
        var facts = new CustomerFactsBuilder { Id = FormattableString.Invariant($"C{index:000000}"), HasPurchased = true }.Build();
        var standing = new StandingBuilder { Tier = Tiers[chance.Below(Tiers.Length)], Owner = FormattableString.Invariant($"P{chance.Below(People):000}") }.Build();
        var builder = new CareRequestBuilder(facts, standing, Day).Add(CustomerDate.Moving("new-year", "holiday", new LocalDate(2027, 2, 6)));
        if (chance.InHundred(60))
            builder.Add(new CareEvent("order", "order", Day.PlusDays(-chance.Below(20))));
        foreach (var measure in Measures.Where(_ => chance.InHundred(50)))
            builder.Add(new DoneTask(measure, Day.PlusDays(-1 - chance.Below(300))));
        return builder.Build();
    }

    private static T Timed<T>(Func<T> work, out TimeSpan elapsed)
    {
        var watch = Stopwatch.StartNew();
        var result = work();
        elapsed = watch.Elapsed;
        return result;
    }
}
