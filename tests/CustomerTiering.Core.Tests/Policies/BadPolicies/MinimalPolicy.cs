namespace CustomerTiering.Policies.BadPolicies;

/// <summary>A small policy that uses every section and is right; each bad policy differs from it by one slip.</summary>
internal static class MinimalPolicy
{
    public const string Text = """
        {
          "formatVersion": 1,
          "id": "shop",
          "version": "1",
          "effective": { "from": "2026-01-01" },
          "currency": "EUR",
          "indicators": [ { "id": "export-share", "type": "number", "unit": "share" }, { "id": "signed", "type": "flag" } ],
          "factGroups": [ { "id": "basic", "facts": [ "region" ] } ],
          "scoring": {
            "minimumKnownWeight": 50,
            "rounding": { "decimals": 2, "mode": "half-even" },
            "aspects": [ "value" ],
            "indicators": [
              { "indicator": "annual-purchase", "weight": 60, "aspect": "value", "curve": [ { "at": 0, "points": 0 }, { "at": 1000, "points": 100 } ] },
              { "indicator": "recency", "weight": 40, "bands": [ { "below": 90, "points": 100 }, { "from": 90, "below": 365, "points": 50 }, { "from": 365, "points": 0 } ] }
            ]
          },
          "tiers": {
            "ladder": [ { "tier": "A", "atLeast": 80 }, { "tier": "B", "atLeast": 50 }, { "tier": "C", "atLeast": 0 } ],
            "tierMap": { "Gold": "A" },
            "bounds": [ { "use": "cap-new-customer", "tier": "B" } ],
            "gates": [ { "tier": "A", "when": { "attribute": "signed", "is": true } } ]
          },
          "changes": {
            "verdicts": [
              { "use": "place-new-customer" },
              { "id": "rise", "when": { "outcome": "score", "atLeast": 80 }, "then": { "promote": "A" } },
              { "use": "promote-on-growth", "from": "B", "to": "A", "growth": 0.3, "potential": 60 }
            ],
            "limits": [ { "use": "promotion-steps", "steps": 1 } ],
            "approvals": [ { "use": "approve-change", "role": "crm-department" } ],
            "events": [ { "id": "merger", "reportWithinDays": 3 } ]
          }
        }
        """;
}
