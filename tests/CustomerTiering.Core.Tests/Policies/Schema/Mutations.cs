using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Documents;
using CustomerTiering.Laws;
using CustomerTiering.Policies.BadPolicies;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Policies.Schema;

/// <summary>Makes policies that differ from valid ones in one to three random places, most of them wrong.</summary>
internal static class Mutations
{
    /// <summary>Has the optional properties that no preset uses.</summary>
    public static string Rich { get; } = MinimalPolicy.Text
        .Replace("\"currency\": \"EUR\",", "\"$schema\": \"policy.schema.json\", \"currency\": \"EUR\", \"onTrial\": true, \"names\": { \"en\": \"shop\", \"zh-Hant\": null },", StringComparison.Ordinal)
        .Replace("\"unit\": \"share\" }", "\"unit\": \"share\", \"moreIsBetter\": false, \"decimals\": 12, \"source\": \"customs\" }", StringComparison.Ordinal)
        .Replace("\"facts\": [ \"region\" ]", "\"maxAgeMonths\": 120, \"lateAfterDays\": 0, \"facts\": [ \"region\", \"signed\" ]", StringComparison.Ordinal)
        .Replace("{ \"outcome\": \"score\", \"atLeast\": 80 }", "{ \"all\": [ { \"outcome\": \"score\", \"between\": [ { \"parameter\": \"low\" }, 90 ] }, { \"not\": { \"any\": [ { \"standing\": \"since\", \"below\": \"2025-01-01\" }, { \"credit\": \"on-hold\", \"is\": true }, { \"outcome\": \"change\", \"in\": [ \"promote\", \"hold\" ] }, { \"attribute\": \"region\", \"unknown\": true }, { \"standing\": \"months-in-tier\", \"atMost\": 3.0 } ] } } ] }", StringComparison.Ordinal)
        .Replace("\"id\": \"rise\",", "\"id\": \"rise\", \"use\": null, \"clause\": \"1\", \"basis\": \"example\", \"effective\": { \"from\": \"2026-01-01\", \"before\": \"2027-01-01\" }, \"parameters\": { \"low\": 80 },", StringComparison.Ordinal)
        .Replace("\"events\":", "\"cycleMonths\": 120, \"events\":", StringComparison.Ordinal);

    /// <summary>Gets valid policies.</summary>
    public static Gen<string> Valid => Gen.Frequency(
        (2, RandomPolicies.Texts),
        (1, Gen.Constant(Presets.TextOf("foreign-trade"))),
        (1, Gen.Constant(File.ReadAllText(Repository.At("samples/policies/ledger.json")))),
        (3, Gen.Constant(Rich)));

    /// <summary>Gets policies with slips.</summary>
    public static Gen<string> Any
        => from policy in Valid
           from times in Gen.Frequency((4, Gen.Constant(1)), (1, Gen.Constant(2)), (1, Gen.Constant(3)))
           from steps in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), times * 2)
           from values in Gen.ArrayOf(Value, times)
           select Mutated(policy, steps, values);

    private static Gen<string> Value => Gen.Elements(
        "null", "true", "false", "0", "1", "-1", "0.5", "1.5", "3.0", "100", "100.5", "101", "120", "121", "366", "367", "1e3", "1000000000000000001", "\"\"", "\" \"", "\"a\"", "\"A\"", "\"EUR\"",
        "\"region\"", "\"recency\"", "\"signed\"", "\"policy\"", "\"half-up\"", "\"number\"", "\"score\"", "\"tier\"", "\"2026-02-30\"", "\"2026-02-28\"", "\"place-new-customer\"", "[]", "{}", "[ 1, 2 ]",
        "{ \"points\": 40 }", "{ \"parameter\": \"low\" }", "{ \"from\": \"2026-01-01\" }", "{ \"indicator\": \"recency\", \"above\": 3 }", "{ \"exit\": true }", "{ \"en\": \"x\" }");

    private static string Mutated(string policy, int[] steps, string[] values)
    {
        var root = JsonNode.Parse(policy)!;
        for (var i = 0; i < values.Length; i++)
        {
            var places = Containers(root).ToList();
            Slip(places[steps[2 * i] % places.Count], steps[(2 * i) + 1], JsonNode.Parse(values[i]));
        }

        return root.ToJsonString();
    }

    private static IEnumerable<JsonNode> Containers(JsonNode? node) => node switch
    {
        JsonObject o => o.Select(static p => p.Value).SelectMany(Containers).Prepend(o),
        JsonArray a => a.SelectMany(Containers).Prepend(a),
        _ => [],
    };

    private static void Slip(JsonNode place, int step, JsonNode? value)
    {
        var (how, which) = (step % 7, step / 7);
        if (place is JsonArray { Count: > 0 } list)
        {
            if (how < 2)
                list.RemoveAt(which % list.Count);
            else if (how < 4)
                list.Add(list[which % list.Count]?.DeepClone());
            else
                list[which % list.Count] = value;
        }
        else if (place is JsonObject { Count: > 0 } o)
        {
            var (name, old) = o.ElementAt(which % o.Count);
            if (how == 0 || how == 1)
                o.Remove(name);
            if (how == 1)
                o[name + "x"] = old;
            else if (how == 2)
                o["below"] = value;
            else if (how == 3)
                o["use"] = value;
            else if (how > 3)
                o[name] = value;
        }
    }
}
