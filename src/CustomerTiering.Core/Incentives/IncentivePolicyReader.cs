using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Incentives;

/// <summary>Reads the <c>incentives</c> section of a policy.</summary>
internal sealed class IncentivePolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public IncentivePolicy Read(PolicyObject o)
    {
        var kpis = new KpiReader(scope).Read(o);
        var before = o.Errors.Count;
        var (kinds, breaches) = (new IncentiveKindReader(scope.Roles).Read(o), Breaches(o));
        var namesAreKnown = o.Errors.Count == before;
        var known = scope.Facts.ToDictionary(static f => f.Key, static f => f.Value, StringComparer.Ordinal);
        foreach (var kpi in kpis)
            known[kpi.Indicator.Id] = kpi.Indicator;

        var rules = scope.With(known);
        var bars = rules.Rules(Areas.RewardBars, o, "bars");
        var (rewards, penalties) = (rules.Rules(Areas.Rewards, o, "rewards"), rules.Rules(Areas.Penalties, o, "penalties"));
        if (namesAreKnown)
        {
            CheckKinds(o, "rewards", rewards, [.. kinds.Where(static k => k.IsReward).Select(static k => k.Id)], "reward");
            CheckKinds(o, "penalties", penalties, [.. kinds.Where(static k => !k.IsReward).Select(static k => k.Id)], "penalty");
            foreach (var list in new[] { "bars", "rewards", "penalties" })
                new NamesInRules("occasion", "breach", "breach").Check(o, list, [.. breaches.Select(static b => b.Id)], static id => $"{Quoted.Text(id)} is no kind of breach of this policy");
        }

        var policy = new IncentivePolicy(kpis, kinds, breaches, bars, rewards, penalties, RecordCheckPolicyReader.Read(o), o.Text("clause"));
        o.Close();
        return policy;
    }

    private static List<BreachKind> Breaches(PolicyObject o)
    {
        var kinds = new List<BreachKind>();
        foreach (var node in o.Items("breaches"))
        {
            if (node.AsObject() is not { } entry)
                continue;

            var (id, names) = (entry.RequiredId("id"), entry.Names("names"));
            entry.Close();
            if (id is null)
                continue;
            if (kinds.Exists(k => k.Id == id))
                entry.Error("id", $"breach `{id}` stands twice", "give each kind of breach an id of its own");
            else
                kinds.Add(new BreachKind(id, names));
        }

        return kinds;
    }

    private static void CheckKinds(PolicyObject o, string name, RuleSet<IncentiveCase, Incentive> rules, IReadOnlyList<string> kinds, string noun)
    {
        foreach (var rule in rules)
        {
            if (KindOf(rule.Outcome.Tree) is { } kind && !kinds.Contains(kind))
                At(o, name, rule.Id).Error($"{Quoted.Text(kind)} is no kind of {noun} of this policy", NearestName.Hint(kind, kinds));
        }
    }

    private static PolicyNode At(PolicyObject o, string name, string rule)
        => o.Items(name).First(n => n.Element.ValueKind == JsonValueKind.Object && (Text(n, "id") ?? Text(n, "use")) == rule);

    private static string? Text(PolicyNode rule, string name)
        => rule.Element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string? KindOf(Operand? outcome) => outcome switch
    {
        Operand.Constant { Value: Incentive incentive } => incentive.Kind,
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: string kind }] } => kind,
        _ => null,
    };
}
