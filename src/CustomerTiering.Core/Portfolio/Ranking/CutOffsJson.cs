using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using NodaTime.Text;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>Writes cut-offs as canonical JSON and reads them again.</summary>
internal static class CutOffsJson
{
    private const int Format = 1;

    public static string Write(CutOffs cutOffs) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", cutOffs.Id)
        .Add("asOf", cutOffs.AsOf)
        .Add("population", cutOffs.Population)
        .Add("steps", cutOffs.Steps.Select(static s => new CanonicalObject().Add("label", s.Label).Add("atLeast", s.AtLeast).Add("points", s.Points)))
        .ToString();

    public static CutOffs Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            if (root.GetProperty("format").GetInt32() != Format)
                throw new FormatException($"the cut-offs are of format {root.GetProperty("format").GetRawText()}, and only 1 is known");
            return new CutOffs(
                root.GetProperty("id").GetString()!,
                LocalDatePattern.Iso.Parse(root.GetProperty("asOf").GetString()!).GetValueOrThrow(),
                root.GetProperty("population").GetInt32(),
                [.. root.GetProperty("steps").EnumerateArray().Select(static s => new CutOff(s.GetProperty("label").GetString()!, Number(s, "atLeast"), Number(s, "points")))]);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or UnparsableValueException)
        {
            throw new FormatException($"the text is not that of cut-offs: {e.Message}", e);
        }
    }

    private static decimal? Number(JsonElement step, string name) => step.TryGetProperty(name, out var value) ? value.GetDecimal() : null;
}
