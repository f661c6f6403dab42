using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Laws;

/// <summary>Makes random valid policies: ladders, scorecards, and any of the library's templates with random numbers.</summary>
internal static class RandomPolicies
{
    public const decimal DelistBelow = 15;
    public const decimal GateInfluence = 50;
    public const string FormerTier = "OLD";

    private static readonly string[] Scored = ["annual-purchase", "growth-potential", "market-influence", "recency"];

    public static Gen<TieringPolicy> Any => Texts.Select(static json => TieringPolicy.Parse(json));

    public static Gen<string> Texts
        => from scoring in Scoring
           from tiers in Gen.Choose(2, 5)
           from changes in Changes(tiers)
           from bounds in Bounds(tiers)
           select Write(scoring, tiers, bounds, changes).ToJsonString();

    public static string Code(int fromTop) => ((char)('A' + fromTop)).ToString();

    private static JsonObject Write(JsonObject scoring, int tiers, JsonArray bounds, JsonObject changes)
    {
        var lines = Enumerable.Range(0, tiers).Select(i => (JsonNode)new JsonObject { ["tier"] = Code(i), ["atLeast"] = i == tiers - 1 ? 0 : 80 - (i * 20) });
        var section = new JsonObject { ["ladder"] = new JsonArray([.. lines]), ["bounds"] = bounds, ["tierMap"] = new JsonObject { [FormerTier] = Code(tiers - 1) } };
        section["gates"] = new JsonArray(new JsonObject
        {
            ["id"] = "gate-for-the-best",
            ["tier"] = "A",
            ["when"] = new JsonObject { ["indicator"] = "market-influence", ["atLeast"] = GateInfluence },
        });
        return new JsonObject
        {
            ["formatVersion"] = 1,
            ["id"] = "random",
            ["version"] = "1",
            ["currency"] = "EUR",
            ["effective"] = new JsonObject { ["from"] = "2000-01-01" },
            ["scoring"] = scoring,
            ["tiers"] = section,
            ["changes"] = changes,
        };
    }

    private static Gen<JsonObject> Scoring
        => from count in Gen.Choose(1, 4)
           from names in Gen.Shuffle(Scored)
           from parts in Gen.ArrayOf(Gen.Choose(1, 9), count)
           from lines in Gen.CollectToArray(Enumerable.Range(0, count).Select(i => Line(names[i])))
           from minimumKnown in Gen.Elements(0, 30, 60)
           from decimals in Gen.Choose(0, 2)
           from mode in Gen.Elements("half-even", "half-up")
           from missing in Missing
           select new JsonObject
           {
               ["rounding"] = new JsonObject { ["decimals"] = decimals, ["mode"] = mode },
               ["missing"] = missing,
               ["minimumKnownWeight"] = minimumKnown,
               ["indicators"] = new JsonArray([.. Weighted(lines, parts)]),
           };

    private static JsonObject[] Weighted(JsonObject[] lines, int[] parts)
    {
        var left = 100;
        for (var i = 0; i < lines.Length; i++)
        {
            var weight = i == lines.Length - 1 ? left : 100 * parts[i] / (parts.Sum() + 1);
            lines[i]["weight"] = weight == 0 ? 1 : weight;
            left -= weight == 0 ? 1 : weight;
        }

        return lines;
    }

    private static Gen<JsonObject> Line(string indicator)
        => from curve in Gen.Elements(true, false)
           from steps in Gen.ArrayOf(Gen.Elements(0, 10, 30, 50, 85, 100), 3)
           from minimum in Gen.Elements<int?>(null, null, 30)
           from missing in Gen.OneOf(Missing, Gen.Constant<JsonNode?>(null))
           let points = indicator == "recency" ? steps.OrderByDescending(static p => p).ToArray() : [.. steps.Order()]
           select new JsonObject
           {
               ["indicator"] = indicator,
               ["minimum"] = minimum,
               ["missing"] = missing,
               [curve ? "curve" : "bands"] = curve
                   ? new JsonArray(Knot(0, points[0]), Knot(50, points[1]), Knot(100, points[2]))
                   : new JsonArray(Band(null, 25, points[0]), Band(25, 75, points[1]), Band(75, null, points[2])),
           };

    private static JsonObject Knot(int at, int points) => new() { ["at"] = at, ["points"] = points };

    private static JsonObject Band(int? from, int? below, int points) => new() { ["from"] = from, ["below"] = below, ["points"] = points };

    private static Gen<JsonNode?> Missing
        => Gen.Choose(0, 5).Select(static i => i switch
        {
            0 => "refuse",
            1 or 2 => new JsonObject { ["points"] = 40 },
            _ => (JsonNode?)"renormalise",
        });

    private static Gen<JsonArray> Bounds(int tiers)
        => from tier in Gen.ArrayOf(Tier(tiers), 5)
           from level in Gen.Choose(1, 2)
           from list in Some(
               new JsonObject { ["use"] = "prospect-until-first-purchase", ["tier"] = tier[0] },
               new JsonObject { ["use"] = "cap-below-minimum", ["tier"] = tier[1] },
               new JsonObject { ["use"] = "cap-on-credit-warning", ["tier"] = tier[2], ["level"] = level },
               new JsonObject { ["use"] = "cap-new-customer", ["tier"] = tier[3] },
               new JsonObject { ["id"] = "floor-for-europe", ["when"] = new JsonObject { ["attribute"] = "region", ["is"] = "EU" }, ["then"] = new JsonObject { ["atLeast"] = tier[4] } })
           select list;

    private static Gen<JsonObject> Changes(int tiers)
        => from up in Step(tiers)
           from down in Step(tiers)
           from held in Step(tiers)
           from rising in Gen.Elements(true, false)
           from entry in Tier(tiers)
           from n in Gen.ArrayOf(Gen.Choose(1, 3), 8)
           from margin in Gen.ArrayOf(Gen.Elements(0m, 2.5m, 10m), 2)
           from order in Gen.Elements(true, false)
           from verdicts in Some(
               new JsonObject { ["use"] = "place-new-customer" },
               new JsonObject { ["use"] = "promote-on-growth", ["from"] = up.Lower, ["to"] = up.Better, ["growth"] = 0.3, ["potential"] = 50 },
               new JsonObject { ["use"] = "demote-on-decline-and-credit-risk", ["from"] = down.Better, ["to"] = down.Lower, ["quarters"] = n[0], ["level"] = n[1] },
               new JsonObject { ["use"] = "step-has-its-own-rule", ["from"] = rising ? held.Lower : held.Better, ["to"] = rising ? held.Better : held.Lower },
               new JsonObject { ["id"] = "delist", ["when"] = new JsonObject { ["outcome"] = "score", ["below"] = DelistBelow }, ["then"] = new JsonObject { ["exit"] = true } })
           from limits in Some(
               new JsonObject { ["use"] = "promotion-steps", ["steps"] = n[2] },
               new JsonObject { ["use"] = "demotion-steps", ["steps"] = n[3] },
               new JsonObject { ["use"] = "promotion-margin", ["margin"] = margin[0] },
               new JsonObject { ["use"] = "demotion-margin", ["margin"] = margin[1] },
               new JsonObject { ["use"] = "demotion-needs-periods", ["periods"] = n[4] },
               new JsonObject { ["use"] = "shortest-stay", ["months"] = n[5] },
               new JsonObject { ["use"] = "grace", ["months"] = n[6] },
               new JsonObject { ["use"] = "no-promotion-on-credit-warning", ["level"] = n[7] },
               new JsonObject { ["use"] = "no-promotion-on-doubtful-facts" },
               new JsonObject { ["use"] = "no-demotion-on-missing-facts", ["knownWeight"] = 80 })
           from approvals in Some(
               new JsonObject { ["use"] = "approve-change", ["role"] = "crm" },
               new JsonObject { ["use"] = "approve-entry", ["tier"] = entry, ["role"] = "board" },
               new JsonObject { ["use"] = "approve-bounds-conflict", ["role"] = "crm" })
           select new JsonObject
           {
               ["verdicts"] = new JsonArray([.. verdicts.Concat(Assessed(order)).Select(static v => v!.DeepClone())]),
               ["limits"] = limits,
               ["approvals"] = approvals,
               ["events"] = new JsonArray(new JsonObject { ["id"] = "merger" }),
           };

    private static JsonArray Assessed(bool promoteFirst)
    {
        var rules = new[] { "promote-on-assessment", "demote-on-assessment" };
        return new JsonArray([.. (promoteFirst ? rules : rules.Reverse()).Select(static id => (JsonNode)new JsonObject { ["use"] = id })]);
    }

    private static Gen<string> Tier(int tiers) => Gen.Choose(0, tiers - 1).Select(Code);

    private static Gen<(string Better, string Lower)> Step(int tiers)
        => from better in Gen.Choose(0, tiers - 2)
           from lower in Gen.Choose(better + 1, tiers - 1)
           select (Code(better), Code(lower));

    /// <summary>Takes some of the rules, each with a chance of one half, in a random order.</summary>
    private static Gen<JsonArray> Some(params JsonObject[] rules)
        => from taken in Gen.ArrayOf(Gen.Elements(true, false), rules.Length)
           from order in Gen.Shuffle(Enumerable.Range(0, rules.Length).ToArray())
           select new JsonArray([.. order.Where(i => taken[i]).Select(i => rules[i].DeepClone())]);
}
