using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Laws;

/// <summary>A policy in which the score is growth potential itself, so that a test says a score by saying a fact: A from 80, B from 60, C from 30, D.</summary>
internal static class SmallPolicy
{
    public static TieringPolicy With(string bounds = "", string verdicts = "", string limits = "", string approvals = "", string scoring = "")
        => TieringPolicy.Parse(Json(bounds, verdicts, limits, approvals, scoring));

    public static string Json(string bounds = "", string verdicts = "", string limits = "", string approvals = "", string scoring = "")
    {
        var judged = verdicts.Length > 0 ? verdicts : """{ "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" }""";
        var scored = scoring.Length > 0 ? scoring : """{ "indicator": "growth-potential", "weight": 100, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] }""";
        return $$"""
            {
              "formatVersion": 1, "id": "small", "version": "1", "currency": "EUR", "effective": { "from": "2020-01-01", "before": "2030-01-01" },
              "scoring": { "minimumKnownWeight": 50, "indicators": [ {{scored}} ] },
              "tiers": {
                "ladder": [ { "tier": "A", "atLeast": 80 }, { "tier": "B", "atLeast": 60 }, { "tier": "C", "atLeast": 30 }, { "tier": "D", "atLeast": 0 } ],
                "tierMap": { "GOLD": "A" },
                "bounds": [ {{bounds}} ]
              },
              "changes": {
                "verdicts": [ {{judged}} ], "limits": [ {{limits}} ], "approvals": [ {{approvals}} ],
                "events": [ { "id": "merger", "reportWithinDays": 3 } ]
              }
            }
            """;
    }

    public static CustomerFacts Scoring(decimal? score, string? region = null, string id = "C1")
        => new CustomerFactsBuilder { Id = id, GrowthPotential = score, Region = region }.Build();
}
