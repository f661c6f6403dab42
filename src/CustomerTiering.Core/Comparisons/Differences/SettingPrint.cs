using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Writes a setting in one line: plain values as they are, lists of them with commas, anything else as JSON without names, clauses and bases.</summary>
internal static class SettingPrint
{
    /// <summary>Prints a setting; null for none.</summary>
    public static string? Of(JsonElement? value) => value switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.ToString(),
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(IsPlain) && list.GetArrayLength() > 0 => string.Join(", ", list.EnumerateArray().Select(static i => i.ToString())),
        { } other => Json(other),
    };

    private static bool IsPlain(JsonElement value) => value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array);

    private static string Json(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => $"{{{string.Join(",", value.EnumerateObject().Where(static p => !ComparedSettings.DecidesNothing(p.Name)).Select(static p => $"{CanonicalString.Of(p.Name)}:{Json(p.Value)}"))}}}",
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(Json))}]",
        _ => CanonicalText.Of(value),
    };
}
