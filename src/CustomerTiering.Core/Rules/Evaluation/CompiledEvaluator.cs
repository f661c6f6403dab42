using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Evaluation;

/// <summary>Runs a rule set as one compiled delegate. Where it throws, the rules are asked one by one to name the one that failed.</summary>
internal sealed class CompiledEvaluator<TCase> : IRuleEvaluator<TCase>
    where TCase : struct, IRuleCase
{
    private readonly LoweredRules<TCase> _rules;
    private readonly HitPolicy _hitPolicy;
    private readonly SetDelegate _set;

    public CompiledEvaluator(LoweredRules<TCase> rules)
    {
        _rules = rules;
        _hitPolicy = rules.Set.Area.HitPolicy;
        _set = Compile();
    }

    private delegate ulong SetDelegate(in TCase @case);

    public Hits Evaluate(in TCase @case)
    {
        Hits hits;
        try
        {
            hits = new Hits(_set(in @case));
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw FindFailure(in @case, e);
        }

        return _hitPolicy == HitPolicy.Unique && (hits.Bits & (hits.Bits - 1)) != 0 ? throw _rules.Conflict(hits, in @case) : hits;
    }

    private SetDelegate Compile()
    {
        var @case = Expression.Parameter(typeof(TCase).MakeByRefType(), "case");
        var lowering = new ConditionLowering(@case, _rules.Slots);
        var body = _hitPolicy == HitPolicy.First ? First(lowering) : Collect(lowering);
        return Expression.Lambda<SetDelegate>(lowering.Complete(body), @case).Compile();
    }

    private Expression First(ConditionLowering lowering)
    {
        Expression otherwise = Expression.Constant(0UL);
        for (var i = _rules.Count - 1; i >= 0; i--)
            otherwise = Expression.Condition(lowering.IsTrue(_rules.Conditions[i]), Expression.Constant(1UL << i), otherwise);
        return otherwise;
    }

    private BlockExpression Collect(ConditionLowering lowering)
    {
        var hits = Expression.Variable(typeof(ulong), "hits");
        var steps = new List<Expression>();
        for (var i = 0; i < _rules.Count; i++)
            steps.Add(Expression.IfThen(lowering.IsTrue(_rules.Conditions[i]), Expression.OrAssign(hits, Expression.Constant(1UL << i))));
        return Expression.Block(typeof(ulong), [hits], [.. steps, hits]);
    }

    private RuleException FindFailure(in TCase @case, Exception thrown)
    {
        for (var i = 0; i < _rules.Count; i++)
        {
            try
            {
                if (_rules.ConditionOf(i)(in @case) && _hitPolicy == HitPolicy.First)
                    break;
            }
            catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
            {
                return _rules.Failure(i, in @case, e);
            }
        }

        return _rules.FailureOfNone(in @case, thrown);
    }
}
