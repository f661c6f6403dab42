using System;
using System.Collections.Generic;
using System.Linq;
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
        var kinds = IncentiveKindReader.Read(o);
        var breaches = Breaches(o);
        var known = scope.Facts.ToDictionary(static f => f.Key, static f => f.Value, StringComparer.Ordinal);
        foreach (var kpi in kpis)
            known[kpi.Indicator.Id] = kpi.Indicator;

        var rules = scope.With(known);
        var bars = rules.Rules(Areas.RewardBars, o, "bars");
        var rewards = Of(rules, Areas.Rewards, o, "rewards", kinds, isReward: true);
        var penalties = Of(rules, Areas.Penalties, o, "penalties", kinds, isReward: false);
        CheckBreaches(o, penalties, breaches);
        var policy = new IncentivePolicy(kpis, kinds, breaches, bars, rewards, penalties, o.Text("clause"));
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

    private static RuleSet<IncentiveCase, Incentive> Of(
        PolicyScope scope, RuleArea<IncentiveCase, Incentive> area, PolicyObject o, string name, IReadOnlyList<IncentiveKind> kinds, bool isReward)
    {
        var rules = scope.Rules(area, o, name);
        var ids = kinds.Where(k => k.IsReward == isReward).Select(static k => k.Id).ToList();
        foreach (var rule in rules)
        {
            if (KindOf(rule.Outcome.Tree) is { } kind && !ids.Contains(kind))
                At(o, name, rule.Id).Error($"{Quoted.Text(kind)} is no kind of {(isReward ? "reward" : "penalty")} of this policy", NearestName.Hint(kind, ids));
        }

        return rules;
    }

    private static void CheckBreaches(PolicyObject o, RuleSet<IncentiveCase, Incentive> penalties, IReadOnlyList<BreachKind> breaches)
    {
        foreach (var rule in penalties.Where(static r => r.Template is not null))
        {
            if (rule.Arguments.TryGetValue("breach", out var named) && named is string breach && breaches.All(b => b.Id != breach))
                At(o, "penalties", rule.Id).Error($"{Quoted.Text(breach)} is no kind of breach of this policy", NearestName.Hint(breach, breaches.Select(static b => b.Id)));
        }
    }

    private static PolicyNode At(PolicyObject o, string name, string rule)
        => o.Items(name).First(n => n.Element.TryGetProperty("id", out var id) ? id.ValueEquals(rule) : n.Element.TryGetProperty("use", out var use) && use.ValueEquals(rule));

    private static string? KindOf(Operand? outcome) => outcome switch
    {
        Operand.Constant { Value: Incentive incentive } => incentive.Kind,
        Operand.Call { Target: null, Arguments: [Operand.Constant { Value: string kind }] } => kind,
        _ => null,
    };
}
