using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Care;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Clauses;

/// <summary>Plans by the care sections of presets.</summary>
internal static class PresetCare
{
    /// <summary>A Thursday.</summary>
    public static readonly LocalDate AsOf = new(2026, 1, 1);

    private static readonly Dictionary<string, TieringEngine> Engines = Presets.Ids.ToDictionary(static id => id, static id => TieringEngine.Create(Presets.Find(id)));

    public static TieringEngine Engine(string preset) => Engines[preset];

    public static CareRequestBuilder Customer(string? tier, string? owner = "li", LocalDate? since = null, string id = "C1", Action<CustomerFactsBuilder>? facts = null)
    {
        var builder = new CustomerFactsBuilder { Id = id, HasPurchased = true };
        facts?.Invoke(builder);
        return new(builder.Build(), new StandingBuilder { Tier = tier, Since = since ?? AsOf, Owner = owner }.Build(), AsOf);
    }

    public static CarePlan By(this CareRequestBuilder customer, string preset) => Engine(preset).Care.Plan(customer.Build());

    public static CareTask? Next(this CarePlan plan, string measure) => plan.Tasks.FirstOrDefault(t => t.Measure.Id == measure);

    /// <summary>Gives the due date of the next task of a measure; null for none.</summary>
    public static string? Due(this CarePlan plan, string measure) => plan.Next(measure) is { } task ? EffectivePeriod.Iso(task.Due) : null;

    public static string[] Ids(this CarePlan plan) => [.. plan.Entitlements.Select(static e => e.Id)];

    /// <summary>What a host sees of a plan.</summary>
    public static string Outcome(CarePlan plan)
        => $"{string.Join(",", plan.Ids())} {plan.Target?.Id} {string.Join(",", plan.Tasks.Select(static t => t.Key))} {string.Join(",", plan.Alerts.Select(static a => a.Alert))}";
}
