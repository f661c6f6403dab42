using System.Linq;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes the rules of a policy: each template of the library with some numbers, and rules of the policy's own in the structured form.</summary>
internal static class PolicyRulesGen
{
    private static readonly string[] Assessed = ["promote-on-assessment", "demote-on-assessment"];

    public static string Code(int fromTop) => ((char)('A' + fromTop)).ToString();

    public static Gen<JsonArray> Bounds(int tiers)
        => from t in Gen.ArrayOf(Tier(tiers), 6)
           from level in Gen.Choose(1, 2)
           from chosen in Some(
               Use("prospect-until-first-purchase", ("tier", t[0])),
               Use("cap-below-minimum", ("tier", t[1])),
               Use("cap-on-credit-warning", ("tier", t[2]), ("level", level)),
               Use("cap-new-customer", ("tier", t[3])),
               Own("floor-for-a-region", Is("attribute", "region", "EU"), new JsonObject { ["atLeast"] = t[4] }),
               Own("cap-for-a-route", new JsonObject { ["attribute"] = "sales-route", ["in"] = new JsonArray("agent", "broker") }, new JsonObject { ["atMost"] = t[5] }))
           select chosen;

    public static Gen<JsonArray> Gates(int tiers)
        => from open in Gen.Elements(true, false)
           from warned in Tier(tiers)
           from chosen in Some(
               new JsonObject { ["id"] = "gate-signed", ["tier"] = "A", ["when"] = Is("attribute", "agreement-signed", true) },
               new JsonObject { ["id"] = "gate-volume", ["tier"] = Code(tiers > 2 ? 1 : 0), ["whenUnknown"] = open ? "open" : "closed", ["when"] = AtLeast("indicator", "annual-purchase", 20000) },
               new JsonObject { ["id"] = "gate-exporting", ["tier"] = warned, ["effect"] = "warn", ["whenUnknown"] = open ? "closed" : "open", ["when"] = AtLeast("indicator", "export-share", 0.3m) })
           select chosen;

    public static Gen<JsonArray> Warnings
        => from level in Gen.Choose(1, 2)
           from chosen in Some(
               Use("warn-on-credit-warning", ("level", level)),
               Use("warn-below-minimum"),
               Use("warn-on-doubtful-facts"),
               Own("warn-of-the-best-with-claims", All(Is("outcome", "qualified-tier", "A"), AtLeast("indicator", "claims", 2)), new JsonObject { ["warn"] = true }))
           select chosen;

    public static Gen<JsonObject> Changes(int tiers)
        => from up in Step(tiers)
           from down in Step(tiers)
           from held in Step(tiers)
           from rising in Gen.Elements(true, false)
           from entry in Tier(tiers)
           from n in Gen.ArrayOf(Gen.Choose(1, 3), 10)
           from margin in Gen.ArrayOf(Gen.Elements(0m, 2.5m, 10m), 2)
           from verdicts in Some(
               Use("place-new-customer"),
               Use("promote-on-growth", ("from", up.Lower), ("to", up.Better), ("growth", 0.3), ("potential", 50)),
               Use("demote-on-decline-and-credit-risk", ("from", down.Better), ("to", down.Lower), ("quarters", n[0]), ("level", n[1])),
               Use("step-has-its-own-rule", ("from", rising ? held.Lower : held.Better), ("to", rising ? held.Better : held.Lower)),
               Own("delist", All(Below("outcome", "score", 15), AtLeast("indicator", "claims", 3)), new JsonObject { ["exit"] = true }),
               Own("hold-the-unsigned", new JsonObject { ["any"] = new JsonArray(Is("attribute", "agreement-signed", false), new JsonObject { ["not"] = AtLeast("outcome", "known-weight", 50) }) }, new JsonObject { ["hold"] = true }))
           from assessed in Gen.Shuffle(Assessed)
           from limits in Some(
               Use("promotion-steps", ("steps", n[2])),
               Use("demotion-steps", ("steps", n[3])),
               Use("promotion-margin", ("margin", margin[0])),
               Use("demotion-margin", ("margin", margin[1])),
               Use("demotion-needs-periods", ("periods", n[4])),
               Use("shortest-stay", ("months", n[5])),
               Use("grace", ("months", n[6])),
               Use("no-promotion-on-credit-warning", ("level", n[7])),
               Use("no-promotion-on-doubtful-facts"),
               Use("no-demotion-on-missing-facts", ("knownWeight", 80)),
               Own("steps-up-by-agents", Is("attribute", "sales-route", "agent"), new JsonObject { ["stepsUp"] = n[8] }),
               Own("steps-down-by-agents", Is("attribute", "sales-route", "agent"), new JsonObject { ["stepsDown"] = n[9] }),
               Own("no-change-on-hold", Is("credit", "on-hold", true), new JsonObject { ["no"] = "change" }))
           from approvals in Some(
               Use("approve-change", ("role", "crm")),
               Use("approve-entry", ("tier", entry), ("role", "board")),
               Use("approve-bounds-conflict", ("role", "crm")),
               Use("approve-warned", ("role", "risk")),
               Own("look-at-the-warned", AtLeast("outcome", "warnings", 1), new JsonObject { ["approvalBy"] = "risk" }))
           from notices in Some(
               Use("notify-on-change", ("recipient", "customer")),
               Use("notify-on-adjustment", ("recipient", "sales")),
               Own("tell-risk-of-the-warned", AtLeast("outcome", "warnings", 1), new JsonObject { ["noticeTo"] = "risk" }))
           from events in Some(new JsonObject { ["id"] = "merger", ["reportWithinDays"] = 3 }, new JsonObject { ["id"] = "strategic-change" })
           select new JsonObject
           {
               ["verdicts"] = new JsonArray([.. verdicts.Select(static v => v!.DeepClone()), .. assessed.Select(static id => Use(id))]),
               ["limits"] = limits,
               ["approvals"] = approvals,
               ["notices"] = notices,
               ["events"] = events,
           };

    private static Gen<(string Better, string Lower)> Step(int tiers)
        => from better in Gen.Choose(0, tiers - 2)
           from lower in Gen.Choose(better + 1, tiers - 1)
           select (Code(better), Code(lower));

    private static Gen<string> Tier(int tiers) => Gen.Choose(0, tiers - 1).Select(Code);

    private static JsonObject Use(string template, params (string Name, JsonNode Value)[] arguments)
    {
        var rule = new JsonObject { ["use"] = template };
        foreach (var (name, value) in arguments)
            rule[name] = value;
        return rule;
    }

    private static JsonObject Own(string id, JsonObject when, JsonObject then) => new() { ["id"] = id, ["when"] = when, ["then"] = then };

    private static JsonObject All(params JsonNode[] parts) => new() { ["all"] = new JsonArray(parts) };

    private static JsonObject Is(string group, string name, JsonNode value) => new() { [group] = name, ["is"] = value };

    private static JsonObject AtLeast(string group, string name, decimal value) => new() { [group] = name, ["atLeast"] = value };

    private static JsonObject Below(string group, string name, decimal value) => new() { [group] = name, ["below"] = value };

    /// <summary>Takes some of the rules, each with a chance of one half, in any order.</summary>
    private static Gen<JsonArray> Some(params JsonObject[] rules)
        => from taken in Gen.ArrayOf(Gen.Elements(true, false), rules.Length)
           from order in Gen.Shuffle(Enumerable.Range(0, rules.Length).ToArray())
           select new JsonArray([.. order.Where(i => taken[i]).Select(i => rules[i].DeepClone())]);
}
