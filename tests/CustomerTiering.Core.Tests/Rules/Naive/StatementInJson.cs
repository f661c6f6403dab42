using System;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Naive;

/// <summary>Writes a statement as a policy file does.</summary>
internal static class StatementInJson
{
    public static JsonObject Of(Statement statement) => statement switch
    {
        Statement.AllOf s => new() { ["all"] = new JsonArray([.. s.Parts.Select(Of)]) },
        Statement.AnyOf s => new() { ["any"] = new JsonArray([.. s.Parts.Select(Of)]) },
        Statement.No s => new() { ["not"] = Of(s.Part) },
        Statement.Number s => On(s.Name, s.Sign, s.Bound),
        Statement.Between s => On(s.Name, "between", new JsonArray(s.From, s.Before)),
        Statement.NumberIn s => On(s.Name, "in", new JsonArray([.. s.Values.Select(static v => JsonValue.Create(v))])),
        Statement.NumberUnknown s => On(s.Name, "unknown", true),
        Statement.Bought s => new() { ["attribute"] = "has-purchased", ["is"] = s.Yes },
        Statement.RegionIs s => new() { ["attribute"] = "region", ["is"] = s.Code },
        Statement.RegionIn s => new() { ["attribute"] = "region", ["in"] = new JsonArray(s.One, s.Other) },
        Statement.RegionUnknown => new() { ["attribute"] = "region", ["unknown"] = true },
        Statement.CurrentTier s => new() { ["standing"] = "tier", [s.Sign] = TierCases.Ladder.AtRank(s.Rank).Code },
        Statement.QualifiedTier s => new() { ["outcome"] = "qualified-tier", [s.Sign] = TierCases.Ladder.AtRank(s.Rank).Code },
        Statement.ChangeIs s => new() { ["outcome"] = "change", ["is"] = ConditionPrinter.Words(s.Kind.ToString()) },
        _ => throw new InvalidOperationException($"no JSON for {statement}"),
    };

    private static JsonObject On(string name, string word, JsonNode value) => new() { [GroupOf(name)] = name, [word] = value };

    private static string GroupOf(string name) => name switch
    {
        "score" => "outcome",
        "periods-below" or "months-in-tier" => "standing",
        "warning-level" => "credit",
        _ => "indicator",
    };
}
