using System;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>Looks at the rules of one set in order and applies the hit policy in the plainest way.</summary>
internal sealed class NaiveEvaluator<TCase>(LoweredRules<TCase> rules, NaiveSemantics semantics) : IRuleEvaluator<TCase>
    where TCase : struct, IRuleCase
{
    private readonly HitPolicy _hitPolicy = rules.Set.Area.HitPolicy;

    public Hits Evaluate(in TCase @case)
    {
        var hits = default(Hits);
        for (var i = 0; i < rules.Count; i++)
        {
            if (!Hit(i, in @case))
                continue;

            hits = hits.With(i);
            if (semantics.EndsAtFirstHit(_hitPolicy))
                return hits;
        }

        return _hitPolicy == HitPolicy.Unique && hits.Bits != 0 && hits != default(Hits).With(hits.First)
            ? throw rules.Conflict(hits, in @case)
            : hits;
    }

    private bool Hit(int index, in TCase @case)
    {
        try
        {
            return semantics.IsInForce(rules.Set.Rules[index], @case.AsOf)
                && new NaiveReading(@case, semantics).Is(true, rules.Written[index]);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw rules.Failure(index, in @case, e);
        }
    }
}
