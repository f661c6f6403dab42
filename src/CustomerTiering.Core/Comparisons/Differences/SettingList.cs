using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>The items of a list of two policies, matched by what names them: an id where they have one, else the first property that tells all of them apart, else their place.</summary>
internal sealed class SettingList
{
    private static readonly string[] NamedFirst = ["id", "kind", "indicator", "code", "grade", "tier", "class", "role"];
    private readonly Dictionary<string, JsonElement> _a;
    private readonly Dictionary<string, JsonElement> _b;

    private SettingList(Dictionary<string, JsonElement> a, Dictionary<string, JsonElement> b, IReadOnlyList<string> keys)
    {
        _a = a;
        _b = b;
        Keys = keys;
    }

    /// <summary>Gets what names the items, those of the first list first.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>Gets the order in the first list of those that both have.</summary>
    public string OrderInA => Order(_a, _b);

    /// <summary>Gets the order in the second list of those that both have.</summary>
    public string OrderInB => Order(_b, _a);

    /// <summary>Matches two lists of objects, rules left out, which are compared by their conditions; null for lists of plain values.</summary>
    public static SettingList? Of(JsonElement a, JsonElement b)
    {
        var (first, second) = (Items(a), Items(b));
        if (first.Concat(second).Any(static i => i.ValueKind != JsonValueKind.Object))
            return null;

        var (settings, others) = (first.Where(static i => !IsRule(i)).ToList(), second.Where(static i => !IsRule(i)).ToList());
        var name = NameOf(settings, others);
        var (inA, inB) = (Named(settings, name), Named(others, name));
        return new SettingList(inA, inB, [.. inA.Keys.Concat(inB.Keys).Distinct()]);
    }

    /// <summary>Gives the item of the first list; null where it has none.</summary>
    public JsonElement? InA(string key) => _a.TryGetValue(key, out var item) ? item : null;

    /// <summary>Gives the item of the second list; null where it has none.</summary>
    public JsonElement? InB(string key) => _b.TryGetValue(key, out var item) ? item : null;

    private static List<JsonElement> Items(JsonElement list) => [.. list.EnumerateArray()];

    private static bool IsRule(JsonElement item) => item.TryGetProperty("use", out _) || item.TryGetProperty("then", out _);

    private static string? NameOf(List<JsonElement> a, List<JsonElement> b)
        => NamedFirst.Concat(a.Concat(b).SelectMany(static i => i.EnumerateObject()).Select(static p => p.Name).Where(static n => !ComparedSettings.DecidesNothing(n)).Distinct())
            .FirstOrDefault(name => TellsApart(a, name) && TellsApart(b, name));

    private static bool TellsApart(List<JsonElement> items, string name)
        => items.All(i => i.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            && items.Select(i => i.GetProperty(name).ToString()).Distinct(StringComparer.Ordinal).Count() == items.Count;

    private static Dictionary<string, JsonElement> Named(List<JsonElement> items, string? name)
        => items.Select((item, place) => (Key: name is null ? place.ToString(CultureInfo.InvariantCulture) : item.GetProperty(name).ToString(), item)).ToDictionary(static i => i.Key, static i => i.item, StringComparer.Ordinal);

    private static string Order(Dictionary<string, JsonElement> of, Dictionary<string, JsonElement> other) => string.Join(" ", of.Keys.Where(other.ContainsKey));
}
