using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>The ladder of a policy and the rules that bound it. Immutable.</summary>
public sealed class TierPolicy : IPolicySection
{
    internal TierPolicy(TierLadder ladder, RuleSet<TierCase, TierBound> bounds, RuleSet<TierCase, TierWarning> warnings, IReadOnlyDictionary<string, string> map, string? clause)
    {
        Ladder = ladder;
        Bounds = bounds;
        Warnings = warnings;
        Map = map;
        Clause = clause;
    }

    /// <summary>Gets the tiers, best first.</summary>
    public TierLadder Ladder { get; }

    /// <summary>Gets the bound rules; gates that cap stand among them, each as a cap on whom does not meet it.</summary>
    public RuleSet<TierCase, TierBound> Bounds { get; }

    /// <summary>Gets the warning rules; gates that warn stand among them.</summary>
    public RuleSet<TierCase, TierWarning> Warnings { get; }

    /// <summary>Gets the codes of former tiers and the tiers that stand for them now.</summary>
    public IReadOnlyDictionary<string, string> Map { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [Bounds, Warnings];

    /// <summary>Gives the tier of a code, former codes included; null where neither the ladder nor the map has it.</summary>
    public Tier? Resolve(string code) => Ladder.Find(code) ?? (Map.TryGetValue(code, out var now) ? Ladder.Find(now) : null);

    IPolicySection IPolicySection.With(RuleEdits edits) => new TierPolicy(Ladder, edits.Of(Bounds), edits.Of(Warnings), Map, Clause);
}
