using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Owners;
using NodaTime;

namespace CustomerTiering.Benchmarks;

/// <summary>How long it takes to give out many customers to many owners with capacities, regions and leaves.</summary>
public static class OwnersMeasure
{
    private const int Customers = 100_000;
    private const int People = 500;
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly string[] Tiers = ["A", "B", "C", "C", "D", "D", "D", "D"];
    private static readonly string[] Roles = ["senior-management", "senior-sales-manager", "core-sales", "ordinary-sales", "ordinary-sales", "new-staff", "business-developer"];
    private static readonly string[] Regions = ["north", "south", "east", "west", "abroad"];

    /// <summary>Measures once with nobody owned and once with most owned, and writes a line for each.</summary>
    public static void Run()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var chance = new Chance(7);
        var pool = new OwnerPool(Enumerable.Range(0, People).Select(i => Person(i, chance)));
        var customers = Enumerable.Range(0, Customers).Select(i => Customer(i, chance, owner: null)).ToList();
        _ = engine.Owners.Assign(customers.Take(2_000), pool, Day);

        var first = Measure("nobody owned", engine, pool, customers);
        var owned = customers.Select(c => Owned(c, first.Find(c.Facts.Id)!.Owner)).ToList();
        _ = Measure("most owned", engine, pool, owned);
    }

    private static OwnerAssignment Measure(string what, TieringEngine engine, OwnerPool pool, List<OwnerRequest> customers)
    {
        var watch = Stopwatch.StartNew();
        var assignment = engine.Owners.Assign(customers, pool, Day);
        var elapsed = watch.Elapsed;
        var silent = assignment.Decisions.Count(static d => d.Owner is null && d.Alarm is null);
        Console.WriteLine(FormattableString.Invariant(
            $"{what}: {customers.Count} customers over {People} people in {elapsed.TotalSeconds:0.00} s; {assignment.Decisions.Count(static d => d.Owner is not null)} owned, {assignment.Alarms.Count} alarms, {silent} with neither, {assignment.Loads.Count(static l => l.IsOverloaded)} overloaded"));
        return assignment;
    }

    private static OwnerRequest Customer(int index, Chance chance, string? owner)
        => new(
            new CustomerFactsBuilder { Id = FormattableString.Invariant($"C{index:000000}"), Region = Regions[chance.Below(Regions.Length)] }.Build(),
            new StandingBuilder { Tier = Tiers[chance.Below(Tiers.Length)], Owner = owner }.Build(),
            chance.Between(0, 100));

    private static OwnerRequest Owned(OwnerRequest c, string? owner)
        => new(c.Facts, new StandingBuilder { Tier = c.Standing.Tier, Owner = owner }.Build(), c.Score, exceptionApproved: true);

    private static OwnerCandidate Person(int index, Chance chance)
    {
        var person = new OwnerCandidateBuilder { Id = FormattableString.Invariant($"P{index:000}"), Role = Roles[chance.Below(Roles.Length)], Capacity = 200 + chance.Below(600) };
        person.Regions.Add(Regions[chance.Below(Regions.Length)]);
        return (chance.InHundred(8) ? person.OnLeave(Day.PlusDays(-3), Day.PlusDays(10)) : person).Build();
    }
}
