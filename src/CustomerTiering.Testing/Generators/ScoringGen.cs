using System;
using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes the <c>scoring</c> section of a policy.</summary>
internal static class ScoringGen
{
    private static readonly (string Id, decimal Low, decimal High, bool MoreIsBetter)[] Lines =
    [
        ("annual-purchase", 10000, 250000, true),
        ("growth-potential", 30, 80, true),
        ("purchase-frequency", 3, 12, true),
        ("export-share", 0.1m, 0.5m, true),
        ("claims", 1, 5, false),
        ("recency", 30, 365, false),
    ];

    public static Gen<JsonObject> Any
        => from count in Gen.Choose(1, 5)
           from taken in Gen.Shuffle(Lines)
           from lines in Gen.CollectToArray(taken.Take(count).Select(Line))
           from parts in Gen.ArrayOf(Gen.Choose(1, 9), count)
           from leastKnown in Gen.Elements(0, 30, 60)
           from decimals in Gen.Choose(0, 3)
           from mode in Gen.Elements("half-even", "half-up")
           from missing in Missing
           select new JsonObject
           {
               ["rounding"] = new JsonObject { ["decimals"] = decimals, ["mode"] = mode },
               ["missing"] = missing,
               ["minimumKnownWeight"] = leastKnown,
               ["indicators"] = new JsonArray([.. Weighted(lines, parts)]),
           };

    private static Gen<JsonObject> Line((string Id, decimal Low, decimal High, bool MoreIsBetter) of)
        => from curve in Gen.Elements(true, false)
           from steps in Gen.ArrayOf(Gen.Elements(0, 10, 30, 50, 85, 100), 3)
           from minimum in Gen.Elements<int?>(null, null, 30)
           from missing in Gen.Frequency((1, Missing), (2, Gen.Constant<JsonNode?>(null)))
           let points = of.MoreIsBetter ? steps.OrderBy(static p => p).ToArray() : [.. steps.OrderByDescending(static p => p)]
           select new JsonObject
           {
               ["indicator"] = of.Id,
               ["minimum"] = minimum,
               ["missing"] = missing,
               [curve ? "curve" : "bands"] = curve
                   ? new JsonArray(Knot(0, points[0]), Knot(of.Low, points[1]), Knot(of.High, points[2]))
                   : new JsonArray(Band(null, of.Low, points[0]), Band(of.Low, of.High, points[1]), Band(of.High, null, points[2])),
           };

    private static Gen<JsonNode?> Missing
        => Gen.Choose(0, 5).Select(static i => i switch
        {
            0 => "refuse",
            1 or 2 => new JsonObject { ["points"] = 40 },
            _ => (JsonNode?)"renormalise",
        });

    /// <summary>Shares 100 between the lines, in whole numbers, each at least 1.</summary>
    private static JsonObject[] Weighted(JsonObject[] lines, int[] parts)
    {
        var (left, whole) = (100, parts.Sum());
        for (var i = 0; i < lines.Length; i++)
        {
            var weight = i == lines.Length - 1 ? left : Math.Max(1, 100 * parts[i] / (whole + 1));
            lines[i]["weight"] = weight;
            left -= weight;
        }

        return lines;
    }

    private static JsonObject Knot(decimal at, int points) => new() { ["at"] = at, ["points"] = points };

    private static JsonObject Band(decimal? from, decimal? below, int points) => new() { ["from"] = from, ["below"] = below, ["points"] = points };
}
