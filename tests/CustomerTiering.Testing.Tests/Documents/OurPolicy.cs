using CustomerTiering.Policies;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Documents;

/// <summary>The policy of a host that read the documentation yesterday.</summary>
internal static class OurPolicy
{
    public const string Text =
        """
        {
          "formatVersion": 1, "id": "our-policy", "version": "1", "currency": "USD", "effective": { "from": "2020-01-01" },
          "scoring": {
            "minimumKnownWeight": 50,
            "indicators": [
              { "indicator": "annual-purchase", "weight": 60, "curve": [ { "at": 0, "points": 0 }, { "at": 100000, "points": 100 } ] },
              { "indicator": "growth-potential", "weight": 40, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] }
            ]
          },
          "tiers": { "ladder": [ { "tier": "A", "atLeast": 70 }, { "tier": "B", "atLeast": 40 }, { "tier": "C", "atLeast": 0 } ] },
          "changes": {
            "verdicts": [ { "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" } ],
            "limits": [ { "use": "promotion-steps", "steps": 1 } ],
            "approvals": [ { "use": "approve-change", "role": "crm-department" } ]
          }
        }
        """;

    public static TieringPolicy Policy { get; } = TieringPolicy.Parse(Text);

    public static Tier Lowest => Policy.Tiers.Ladder.Lowest;
}
