using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;

namespace CustomerTiering.Testing.Generators;

/// <summary>Gives smaller valid policies than a given one: each with one item of one list left out. Going on with any of them ends.</summary>
internal static class SmallerPolicies
{
    private static readonly string[][] Lists =
    [
        ["changes", "notices"], ["changes", "approvals"], ["changes", "limits"], ["changes", "verdicts"], ["changes", "events"],
        ["tiers", "warnings"], ["tiers", "bounds"], ["tiers", "gates"], ["tiers", "ladder"], ["scoring", "indicators"], ["factGroups"], ["indicators"],
    ];

    public static IEnumerable<TieringPolicy> Of(TieringPolicy policy)
        => Lists.SelectMany(path => Enumerable.Range(0, LengthOf(policy, path)).Select(i => Without(policy, path, i))).OfType<TieringPolicy>();

    private static int LengthOf(TieringPolicy policy, string[] path) => ListAt(JsonNode.Parse(policy.CanonicalText)!, path)?.Count ?? 0;

    /// <summary>Gives the policy without the item; null where it is not valid then. What a line of the scorecard weighed goes to the first that is left.</summary>
    private static TieringPolicy? Without(TieringPolicy policy, string[] path, int index)
    {
        var root = JsonNode.Parse(policy.CanonicalText)!;
        var list = ListAt(root, path)!;
        var weight = list[index] is JsonObject item ? item["weight"] : null;
        list.RemoveAt(index);
        if (weight is not null && list.Count > 0)
            list[0]!["weight"] = list[0]!["weight"]!.GetValue<decimal>() + weight.GetValue<decimal>();
        try
        {
            return TieringPolicy.Parse(root.ToJsonString());
        }
        catch (PolicyException)
        {
            return null;
        }
    }

    private static JsonArray? ListAt(JsonNode root, string[] path) => path.Aggregate((JsonNode?)root, static (node, name) => node?[name]) as JsonArray;
}
