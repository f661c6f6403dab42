using CustomerTiering.Policies;

namespace CustomerTiering.Testing;

/// <summary>A policy of a made-up company that keeps all laws and to which every law says something: indicators of its own, caps, a floor, gates, warnings, limits, approvals, notices, former tiers.</summary>
internal static class RichPolicy
{
    public static TieringPolicy Policy { get; } = TieringPolicy.Parse(
        """
        {
          "formatVersion": 1, "id": "rich", "version": "1", "currency": "EUR", "effective": { "from": "2020-01-01" },
          "indicators": [
            { "id": "export-share", "type": "number", "unit": "share", "decimals": 2 },
            { "id": "agreement-signed", "type": "flag" }
          ],
          "scoring": {
            "minimumKnownWeight": 60,
            "indicators": [
              { "indicator": "annual-purchase", "weight": 40, "curve": [ { "at": 0, "points": 0 }, { "at": 50000, "points": 50 }, { "at": 250000, "points": 100 } ] },
              { "indicator": "purchase-frequency", "weight": 20, "bands": [ { "below": 3, "points": 10 }, { "from": 3, "below": 12, "points": 60 }, { "from": 12, "points": 100 } ] },
              { "indicator": "growth-potential", "weight": 20, "missing": { "points": 40 }, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] },
              { "indicator": "export-share", "weight": 20, "bands": [ { "below": 0.1, "points": 0 }, { "from": 0.1, "below": 0.5, "points": 50 }, { "from": 0.5, "points": 100 } ] }
            ]
          },
          "tiers": {
            "ladder": [ { "tier": "A", "atLeast": 75 }, { "tier": "B", "atLeast": 50 }, { "tier": "C", "atLeast": 25 }, { "tier": "D", "atLeast": 0 } ],
            "tierMap": { "GOLD": "A" },
            "bounds": [
              { "use": "cap-on-credit-warning", "level": 2, "tier": "C" },
              { "id": "strategic-region", "when": { "attribute": "region", "is": "EU" }, "then": { "atLeast": "B" } }
            ],
            "gates": [ { "id": "gate-to-the-best", "tier": "A", "when": { "attribute": "agreement-signed", "is": true } },
                       { "id": "better-tiers-export", "tier": "B", "effect": "warn", "when": { "indicator": "export-share", "atLeast": 0.3 } } ],
            "warnings": [ { "use": "warn-on-credit-warning", "level": 1 } ]
          },
          "changes": {
            "verdicts": [
              { "use": "place-new-customer" },
              { "id": "delist-the-lost", "when": { "all": [ { "indicator": "recency", "above": 730 }, { "outcome": "score", "below": 40 } ] }, "then": { "exit": true } },
              { "use": "promote-on-assessment" },
              { "use": "demote-on-assessment" }
            ],
            "limits": [
              { "use": "no-promotion-on-credit-warning", "level": 1 },
              { "use": "promotion-steps", "steps": 1 },
              { "use": "demotion-steps", "steps": 2 },
              { "use": "demotion-needs-periods", "periods": 2 }
            ],
            "approvals": [
              { "use": "approve-change", "role": "crm" },
              { "use": "approve-entry", "tier": "A", "role": "board" },
              { "use": "approve-bounds-conflict", "role": "crm" },
              { "use": "approve-warned", "role": "risk" }
            ],
            "notices": [
              { "use": "notify-on-change", "recipient": "customer" },
              { "use": "notify-on-adjustment", "recipient": "sales" }
            ],
            "events": [ { "id": "merger" } ]
          }
        }
        """);

    public static TieringEngine Engine { get; } = TieringEngine.Create(Policy, static builder => builder.AddIndicatorsOf(Policy));
}
