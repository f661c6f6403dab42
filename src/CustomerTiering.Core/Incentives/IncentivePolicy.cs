using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Incentives;

/// <summary>How a policy measures people, and what it recommends. Immutable.</summary>
public sealed class IncentivePolicy : IPolicySection, INamedCodes
{
    internal IncentivePolicy(
        IReadOnlyList<Kpi> kpis,
        IReadOnlyList<IncentiveKind> kinds,
        IReadOnlyList<BreachKind> breaches,
        RuleSet<IncentiveCase, RewardBar> bars,
        RuleSet<IncentiveCase, Incentive> rewards,
        RuleSet<IncentiveCase, Incentive> penalties,
        RecordCheckPolicy? recordChecks,
        string? clause)
    {
        Kpis = kpis;
        Kinds = kinds;
        Breaches = breaches;
        Bars = bars;
        Rewards = rewards;
        Penalties = penalties;
        RecordChecks = recordChecks;
        Clause = clause;
    }

    /// <summary>Gets the numbers by which people are measured, in order.</summary>
    public IReadOnlyList<Kpi> Kpis { get; }

    /// <summary>Gets the kinds of rewards, then those of penalties.</summary>
    public IReadOnlyList<IncentiveKind> Kinds { get; }

    /// <summary>Gets the kinds of breaches.</summary>
    public IReadOnlyList<BreachKind> Breaches { get; }

    /// <summary>Gets the rules that bar rewards.</summary>
    public RuleSet<IncentiveCase, RewardBar> Bars { get; }

    /// <summary>Gets the reward rules.</summary>
    public RuleSet<IncentiveCase, Incentive> Rewards { get; }

    /// <summary>Gets the penalty rules.</summary>
    public RuleSet<IncentiveCase, Incentive> Penalties { get; }

    /// <summary>Gets how records of work are looked over; null where the policy says nothing of it.</summary>
    public RecordCheckPolicy? RecordChecks { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static IncentivePolicy None { get; } = new([], [], [], new(Areas.RewardBars, []), new(Areas.Rewards, []), new(Areas.Penalties, []), null, null);

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Bars, Rewards, Penalties];

    /// <summary>Gives the KPI of that id; null where the policy lacks it.</summary>
    public Kpi? FindKpi(string id) => Kpis.FirstOrDefault(k => k.Indicator.Id == id);

    /// <summary>Gives the kind of reward or penalty of that id; null where the policy lacks it.</summary>
    public IncentiveKind? FindKind(string id) => Kinds.FirstOrDefault(k => k.Id == id);

    IPolicySection IPolicySection.With(RuleEdits edits) => new IncentivePolicy(Kpis, Kinds, Breaches, edits.Of(Bars), edits.Of(Rewards), edits.Of(Penalties), RecordChecks, Clause);

    IReadOnlyDictionary<string, string>? INamedCodes.NamesOf(string kind, string code) => kind switch
    {
        IncentiveCodes.Kind => FindKind(code)?.Names,
        IncentiveCodes.Breach => Breaches.FirstOrDefault(b => b.Id == code)?.Names,
        FactKey.CodeKind => FindKpi(code)?.Indicator.Names,
        _ => null,
    };
}
