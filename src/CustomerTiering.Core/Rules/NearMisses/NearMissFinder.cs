using System;
using System.Collections.Generic;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.NearMisses;

/// <summary>Finds the rules of one set that nearly hit a case. Of a statement that nobody can look into none can say what it lacks.</summary>
internal sealed class NearMissFinder<TCase, TOutcome>(BoundRuleSet<TCase, TOutcome> set, PolicyLanguages languages)
    where TCase : struct, IRuleCase
{
    /// <summary>Gives them in order. Of a set whose first hit decides, only the rules before it could have decided.</summary>
    public IEnumerable<NearMiss> Find(TCase @case, Hits hits)
    {
        var end = set.Rules.Area.HitPolicy == HitPolicy.First && !hits.IsEmpty ? hits.First : set.Rules.Count;
        for (var i = 0; i < end; i++)
        {
            if (!hits.Contains(i) && set.Rules[i].Effective?.Contains(@case.AsOf) != false && Missed(i, @case) is { } near)
                yield return near;
        }
    }

    private NearMiss? Missed(int index, TCase @case)
    {
        var rule = set.Rules[index];
        Condition? failing = null;
        var isUnknown = false;
        foreach (var conjunct in rule.Condition.Conjuncts)
        {
            if (!TryTruth(conjunct, @case, out var truth))
                continue;
            if (truth == true)
                continue;
            if (failing is not null || conjunct is Condition.Holds { Operand: Operand.Opaque })
                return null;

            failing = conjunct;
            isUnknown = truth is null;
        }

        if (failing is null)
            return null;

        var valueOf = set.Probes.Of(@case);
        return new NearMiss(set.Rules, rule, languages, failing, isUnknown, MissedComparison.Of(failing, valueOf), valueOf, Outcome(index, @case));
    }

    /// <summary>A statement that throws was guarded by one before it that did not hold: it could not be looked at.</summary>
    private bool TryTruth(Condition conjunct, TCase @case, out bool? truth)
    {
        truth = null;
        try
        {
            truth = set.Probes.TruthOf(conjunct, in @case);
            return true;
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return false;
        }
    }

    private object? Outcome(int index, TCase @case)
    {
        try
        {
            return set.OutcomeOf(index, in @case);
        }
        catch (RuleException)
        {
            return null;
        }
    }
}
