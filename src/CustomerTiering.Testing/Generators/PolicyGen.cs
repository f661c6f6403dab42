using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>
/// Makes valid policies over the whole format: ladders of two to six tiers, scorecards of bands and curves with indicators of the policy's own,
/// every treatment of what is unknown, caps, floors, warnings, gates that cap and gates that warn, pins by former codes, verdicts and limits of the library and
/// of the policy's own, approvals, notices, events.
/// </summary>
public static class PolicyGen
{
    /// <summary>Gives valid policies that shrink to smaller valid ones: with fewer rules, gates, indicators and tiers, as far as the rest stays valid.</summary>
    public static Arbitrary<TieringPolicy> Valid { get; } = Arb.From(Any(), SmallerPolicies.Of);

    private static Gen<TieringPolicy> Any()
        => from tiers in Gen.Choose(2, 6)
           from scoring in ScoringGen.Any
           from bounds in PolicyRulesGen.Bounds(tiers)
           from warnings in PolicyRulesGen.Warnings
           from gates in PolicyRulesGen.Gates(tiers)
           from changes in PolicyRulesGen.Changes(tiers)
           from former in Gen.Elements(true, false)
           select TieringPolicy.Parse(Write(tiers, scoring, bounds, warnings, gates, changes, former).ToJsonString());

    private static JsonObject Write(int tiers, JsonObject scoring, JsonArray bounds, JsonArray warnings, JsonArray gates, JsonObject changes, bool former)
    {
        var ladder = Enumerable.Range(0, tiers).Select(i => (JsonNode)new JsonObject { ["tier"] = PolicyRulesGen.Code(i), ["atLeast"] = i == tiers - 1 ? 0 : 85 - (i * 15) });
        return new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = "generated",
            ["version"] = "1",
            ["currency"] = "EUR",
            ["effective"] = new JsonObject { ["from"] = "2000-01-01" },
            ["indicators"] = new JsonArray(
                new JsonObject { ["id"] = "export-share", ["type"] = "number", ["unit"] = "share", ["decimals"] = 2 },
                new JsonObject { ["id"] = "claims", ["type"] = "number", ["unit"] = "count", ["decimals"] = 0, ["moreIsBetter"] = false },
                new JsonObject { ["id"] = "agreement-signed", ["type"] = "flag" },
                new JsonObject { ["id"] = "sales-route", ["type"] = "code" }),
            ["scoring"] = scoring,
            ["tiers"] = new JsonObject
            {
                ["ladder"] = new JsonArray([.. ladder]),
                ["tierMap"] = former ? new JsonObject { ["OLD"] = PolicyRulesGen.Code(tiers - 1) } : [],
                ["bounds"] = bounds,
                ["warnings"] = warnings,
                ["gates"] = gates,
            },
            ["changes"] = changes,
        };
    }
}
