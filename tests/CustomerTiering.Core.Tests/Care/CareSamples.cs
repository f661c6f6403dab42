using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>A small policy with care of every kind, and plans by it.</summary>
internal static class CareSamples
{
    public const string Section = """
        "care": {
          "horizonMonths": 12,
          "classes": [ { "id": "vip" } ],
          "entitlements": [
            { "id": "simple", "kind": "process" },
            { "id": "line", "kind": "staff", "effective": { "from": "2026-01-01", "before": "2027-01-01" }, "replaceOn": "2026-12-31", "replaceNoticeDays": 30 }
          ],
          "targets": [ { "id": "fast", "respond": { "hours": 4 }, "resolve": { "workingDays": 2 } }, { "id": "slow", "respond": { "workingDays": 1 } } ],
          "measures": [
            { "id": "visit-a", "kind": "visit", "responsible": "owner", "cadence": { "every": { "months": 1, "firstWithinDays": 10 } }, "series": "visit", "contact": true, "minutes": 60, "leadDays": 5, "priority": 1 },
            { "id": "visit-b", "kind": "visit", "responsible": "owner", "cadence": { "every": { "months": 3 } }, "series": "visit", "contact": true, "minutes": 60 },
            { "id": "talk", "kind": "call", "responsible": "service", "cadence": { "gapAtMostDays": 90 }, "contact": true },
            { "id": "greeting", "kind": "greeting", "responsible": "owner", "cadence": { "dates": [ "birthday", "holiday" ] }, "lapsesAfterDays": 5 },
            { "id": "call-series", "kind": "call", "responsible": "owner", "cadence": { "after": "purchase", "days": [ 7, 30 ], "oneAtATime": true }, "contact": true, "onNonWorkingDay": "after" },
            { "id": "put-right", "kind": "improvement", "responsible": "owner", "cadence": { "after": "bad-answer", "workingDays": [ 3 ] } },
            { "id": "meeting", "kind": "meeting", "responsible": "service", "cadence": { "yearly": { "from": "01-01", "before": "02-01" } } },
            { "id": "fill", "kind": "file", "responsible": "owner", "cadence": { "once": { "withinWorkingDays": 5, "again": true } } },
            { "id": "gift", "kind": "gift", "responsible": "owner", "cadence": { "dates": [ "anniversary" ] }, "budget": "gifts", "cost": 60, "approvalBy": [ "head", "director" ] }
          ],
          "budgets": [ { "id": "gifts", "warnBelow": 0.25, "planned": [ { "tier": "A", "amount": 100 }, { "amount": 50 } ] } ],
          "worklist": { "contactCap": { "contacts": 1, "days": 7 }, "lookAheadDays": 2, "longestWaitDays": 30 },
          "entitlementRules": [ { "use": "entitle-existing", "gives": [ "simple" ] }, { "use": "entitle-tier", "tier": "A", "gives": [ "line" ] } ],
          "targetRules": [ { "use": "target-for-tier", "tier": "A", "target": "fast" }, { "use": "target-for-everyone", "target": "slow" } ],
          "measureRules": [
            { "use": "measure-for-tier", "id": "a", "tier": "A", "gives": [ "visit-a" ] },
            { "use": "measure-for-tier", "id": "b", "tier": "B", "gives": [ "visit-b" ] },
            { "use": "measure-for-tier", "id": "c", "tier": "C", "gives": [ "talk" ] },
            { "use": "measure-for-everyone", "gives": [ "greeting", "call-series", "put-right", "meeting", "gift" ] },
            { "use": "measure-on-incomplete-file", "gives": [ "fill" ] }
          ],
          "alertRules": [ { "use": "alert-without-owner", "recipient": "head" }, { "use": "hold-first-order-with-gaps", "recipient": "head" } ]
        }
        """;

    /// <summary>A Monday.</summary>
    public static readonly LocalDate AsOf = new(2026, 6, 1);

    public static TieringEngine Engine { get; } = EngineOf(Section);

    public static string Policy(string section) => MinimalPolicy.Text.TrimEnd().TrimEnd('}') + "," + section + "}";

    public static TieringEngine EngineOf(string section)
    {
        var policy = TieringPolicy.Parse(Policy(section));
        return TieringEngine.Create(policy, builder => builder.AddIndicatorsOf(policy));
    }

    public static CareRequestBuilder For(string? tier, string? owner = "li", LocalDate? since = null, LocalDate? asOf = null, string id = "C1")
        => new(
            new CustomerFactsBuilder { Id = id, HasPurchased = true, Region = "EU" }.Build(),
            new StandingBuilder { Tier = tier, Since = since ?? AsOf, Owner = owner }.Build(),
            asOf ?? AsOf);

    public static CarePlan Plan(this CareRequestBuilder request) => Engine.Care.Plan(request.Build());

    /// <summary>Gives key and due date of the tasks of a series, such as <c>visit:2026-06-11 on 2026-06-11</c>.</summary>
    public static string[] Due(this CarePlan plan, string series) => [.. plan.Tasks.Where(t => t.Measure.Series == series).Select(static t => $"{t.Key} on {EffectivePeriod.Iso(t.Due)}")];
}
