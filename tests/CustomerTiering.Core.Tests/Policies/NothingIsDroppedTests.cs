using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace CustomerTiering.Policies;

/// <summary>What a policy says is either read or refused: a property that nobody asks for, or a value of the wrong kind, is dropped nowhere.</summary>
public class NothingIsDroppedTests
{
    private const string Unknown = "notAProperty";
    private const int Stride = 5;

    public static TheoryData<string> PresetIds => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(PresetIds))]
    public void A_property_that_nobody_knows_is_refused_wherever_it_stands(string preset)
        => Assert.Empty(Taken(preset, Objects, static (parent, step) => Find(parent, step).AsObject()[Unknown] = 1, 1));

    [Theory]
    [MemberData(nameof(PresetIds))]
    public void A_value_of_the_wrong_kind_is_refused_wherever_it_stands(string preset)
        => Assert.Empty(Taken(preset, Leaves, static (parent, step) => Put(parent, step, new JsonObject { [Unknown] = new JsonArray() }), Stride));

    private static List<string> Taken(string preset, System.Func<JsonNode, IEnumerable<IReadOnlyList<object>>> places, System.Action<JsonNode, object?> spoil, int stride)
    {
        var text = Presets.TextOf(preset);
        var taken = new List<string>();
        foreach (var path in places(JsonNode.Parse(text)!).Where((_, i) => i % stride == 0).ToList())
        {
            var root = JsonNode.Parse(text)!;
            var parent = path.Take(path.Count - 1).Aggregate(root, Find);
            spoil(parent, path.Count == 0 ? null : path[^1]);
            if (IsTaken(root.ToJsonString()))
                taken.Add(string.Join(".", path));
        }

        return taken;
    }

    private static bool IsTaken(string policy)
    {
        try
        {
            TieringPolicy.Parse(policy);
            return true;
        }
        catch (PolicyException)
        {
            return false;
        }
    }

    private static JsonNode Find(JsonNode node, object? step) => step is null ? node : step is int i ? node[i]! : node[(string)step]!;

    private static void Put(JsonNode node, object? step, JsonNode value)
    {
        if (step is int i)
            node[i] = value;
        else
            node[(string)step!] = value;
    }

    private static IEnumerable<IReadOnlyList<object>> Objects(JsonNode node)
        => node is JsonObject ? Children(node).SelectMany(c => Objects(c.Node).Select(rest => (IReadOnlyList<object>)[c.Step, .. rest])).Prepend([])
            : Children(node).SelectMany(c => Objects(c.Node).Select(rest => (IReadOnlyList<object>)[c.Step, .. rest]));

    private static IEnumerable<IReadOnlyList<object>> Leaves(JsonNode node)
        => node.GetValueKind() is JsonValueKind.Object or JsonValueKind.Array
            ? Children(node).SelectMany(c => Leaves(c.Node).Select(rest => (IReadOnlyList<object>)[c.Step, .. rest]))
            : [[]];

    private static IEnumerable<(object Step, JsonNode Node)> Children(JsonNode node) => node switch
    {
        JsonObject o => o.Where(static p => p.Value is not null).Select(static p => ((object)p.Key, p.Value!)),
        JsonArray a => a.Select(static (item, i) => ((object)i, item!)).Where(static c => c.Item2 is not null),
        _ => [],
    };
}
