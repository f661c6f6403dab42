using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Texts;

namespace CustomerTiering.Tiers;

/// <summary>Reads the <c>tiers</c> section of a policy: the ladder, former codes, bounds and gates.</summary>
internal sealed class TierPolicyReader(
    IReadOnlyDictionary<string, FactKey> facts,
    IReadOnlyCollection<RuleTemplate<TierCase, TierBound>> templates)
{
    private const string GateTitle = "gate";

    /// <summary>Gives the section; null where the ladder has errors, which are recorded.</summary>
    public TierPolicy? Read(PolicyObject o)
    {
        var ladder = LadderReader.Read(o);
        var clause = o.Text("clause");
        if (ladder is null)
        {
            foreach (var name in (string[])["bounds", "gates", "tierMap"])
                o.Child(name);
            o.Close();
            return null;
        }

        var reader = new RuleReader<TierCase, TierBound>(Areas.TierBounds, templates, facts, ladder);
        var bounds = reader.Read(o.Items("bounds"));
        var gates = o.Items("gates").Select(g => Gate(g, reader, ladder)).Where(static g => g is not null).Select(static g => g!).ToList();
        if (gates.Count > 0 && bounds.Count + gates.Count > Hits.MaxRules)
            o.Error("gates", $"bounds and gates are {(bounds.Count + gates.Count).ToString(CultureInfo.InvariantCulture)} rules together", $"list at most {Hits.MaxRules}");
        var rules = bounds.Concat(gates).Take(Hits.MaxRules);
        var map = Map(o, ladder);
        o.Close();
        return new TierPolicy(ladder, new RuleSet<TierCase, TierBound>(Areas.TierBounds, rules), map, clause);
    }

    /// <summary>A gate: who is not shown to meet the condition is at most in the tier below. Unknown facts keep it closed unless the policy says otherwise.</summary>
    private static Rule<TierCase, TierBound>? Gate(PolicyNode node, RuleReader<TierCase, TierBound> reader, TierLadder ladder)
    {
        if (node.AsObject() is not { } o)
            return null;

        var header = RuleHeader.Read(o);
        var tier = o.RequiredChild("tier", Wanted.Tier) is { } code ? TierReader.Read(code, ladder) : null;
        var when = o.RequiredChild("when", Wanted.Object);
        var condition = when is null ? null : reader.ReadCondition(when.Value);
        var opensOnUnknown = o.OneOf("whenUnknown", "closed", "open") == "open";
        o.Close();
        if (tier == ladder.Lowest)
        {
            o.Error("tier", $"`{tier.Code}` is the lowest tier, which has no gate", "name a higher tier");
            return null;
        }

        if (tier is null || condition is null)
            return null;

        var below = ladder.AtRank(tier.Rank - 1);
        var id = header.Id ?? $"gate-{string.Concat(tier.Code.ToLowerInvariant().Where(static c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))}";
        if (!reader.Claim(o, header.Id is null ? "tier" : "id", id))
            return null;

        return new Rule<TierCase, TierBound>(
            id,
            header.Title ?? TitleOf(tier, below),
            opensOnUnknown ? new Condition.Not(condition) : new Condition.Unproven(condition),
            OutcomeExpression<TierCase, TierBound>.Constant(TierBound.AtMost(below), ConditionPrinter.Value(TierBound.AtMost(below))),
            RuleArguments.None,
            header.Clause,
            header.Basis,
            header.Effective,
            header.Names)
        {
            TitleKey = GateTitle,
            TitleValues = new Dictionary<string, object> { ["tier"] = tier, ["below"] = below },
        };
    }

    private static string TitleOf(Tier tier, Tier below)
    {
        var english = TextCatalogue.For(TextCatalogue.English);
        return english.Say(GateTitle, ("tier", english.Say("tier", ("code", tier.Code))), ("below", english.Say("tier", ("code", below.Code))));
    }

    private static Dictionary<string, string> Map(PolicyObject o, TierLadder ladder)
    {
        var map = new Dictionary<string, string>();
        if (o.Object("tierMap") is not { } given)
            return map;

        foreach (var former in given.PropertyNames)
        {
            if (ladder.Find(former) is not null)
                given.Error(former, $"`{former}` is a tier of this policy and needs no map", "remove it");
            if (given.Child(former) is { } now && TierReader.Read(now, ladder) is { } tier)
                map[former] = tier.Code;
        }

        given.Close();
        return map;
    }
}
