using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Policies;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>
/// Finds what two policies set differently beside scorecard, ladder and rules, in every section: limits, cycles, deadlines, ladders of
/// approval, budgets, cut-offs. It goes over the files and knows no section by name, so that no setting can be forgotten.
/// </summary>
internal static class SettingDifferences
{
    public static IEnumerable<PolicyDifference> Between(TieringPolicy a, TieringPolicy b)
    {
        using var first = JsonDocument.Parse(a.CanonicalText);
        using var second = JsonDocument.Parse(b.CanonicalText);
        return [.. Between(string.Empty, first.RootElement, second.RootElement)];
    }

    private static IEnumerable<PolicyDifference> Between(string path, JsonElement? a, JsonElement? b)
    {
        if (ComparedSettings.StandsElsewhere(path))
            return [];
        if (a is { ValueKind: JsonValueKind.Object } && b is { ValueKind: JsonValueKind.Object })
            return Members(path, a.Value, b.Value);
        if (a is { ValueKind: JsonValueKind.Array } && b is { ValueKind: JsonValueKind.Array } && SettingList.Of(a.Value, b.Value) is { } list)
            return Items(path, list);

        var (was, now) = (SettingPrint.Of(a), SettingPrint.Of(b));
        return was == now ? [] : [new PolicyDifference(path, was, now, t => Say(path, was, now, t))];
    }

    private static IEnumerable<PolicyDifference> Members(string path, JsonElement a, JsonElement b)
        => a.EnumerateObject().Concat(b.EnumerateObject()).Select(static p => p.Name).Distinct().Where(static n => !ComparedSettings.DecidesNothing(n))
            .SelectMany(name => Between(path.Length == 0 ? name : $"{path}.{name}", Member(a, name), Member(b, name)));

    private static IEnumerable<PolicyDifference> Items(string path, SettingList list)
    {
        foreach (var difference in list.Keys.Where(key => !ComparedSettings.ItemsStandElsewhere(path) || (list.InA(key) is not null && list.InB(key) is not null)).SelectMany(key => Between($"{path}[{key}]", list.InA(key), list.InB(key))))
            yield return difference;
        if (list.OrderInA is var was && list.OrderInB is var now && was != now)
            yield return new PolicyDifference(path, was, now, t => t.Say("diff.setting.order", ("path", path), ("a", was), ("b", now)));
    }

    private static JsonElement? Member(JsonElement of, string name) => of.TryGetProperty(name, out var value) ? value : null;

    private static string Say(string path, string? was, string? now, PolicyPairTexts texts)
        => was is null ? texts.Say("diff.setting.added", ("path", path), ("b", now!))
            : now is null ? texts.Say("diff.setting.removed", ("path", path), ("a", was))
            : texts.Say("diff.setting.changed", ("path", path), ("a", was), ("b", now));
}
