using System;
using System.Collections.Concurrent;
using System.Linq.Expressions;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Probes;

/// <summary>
/// Asks parts of conditions of one area about a case, for explaining a decision after it was made. Each part is compiled when it is first
/// asked for and kept. Safe for use by many threads at once.
/// </summary>
internal sealed class RuleProbes<TCase>(FactSlots slots)
    where TCase : struct, IRuleCase
{
    private readonly ConcurrentDictionary<Condition, TruthProbe> _truths = new();
    private readonly ConcurrentDictionary<Operand, ValueProbe> _values = new();

    private delegate bool? TruthProbe(in TCase @case);

    private delegate object? ValueProbe(in TCase @case);

    /// <summary>Gives whether the condition holds, null where that is unknown. Throws what the condition throws.</summary>
    public bool? TruthOf(Condition condition, in TCase @case) => _truths.GetOrAdd(condition, Compile)(in @case);

    /// <summary>Gives the value of an operand; null where it is unknown or cannot be worked out.</summary>
    public object? ValueOf(Operand operand, in TCase @case)
    {
        try
        {
            return _values.GetOrAdd(operand, Compile)(in @case);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return null;
        }
    }

    /// <summary>Gives a function that reads operands of one case.</summary>
    public Func<Operand, object?> Of(TCase @case) => operand => ValueOf(operand, in @case);

    private TruthProbe Compile(Condition condition)
    {
        var @case = Expression.Parameter(typeof(TCase).MakeByRefType(), "case");
        var lowering = new ConditionLowering(@case, slots);
        var body = Expression.Condition(
            lowering.IsTrue(condition),
            Expression.Constant(true, typeof(bool?)),
            Expression.Condition(lowering.IsFalse(condition), Expression.Constant(false, typeof(bool?)), Expression.Constant(null, typeof(bool?))));
        return Expression.Lambda<TruthProbe>(lowering.Complete(body), @case).Compile();
    }

    private ValueProbe Compile(Operand operand)
    {
        var @case = Expression.Parameter(typeof(TCase).MakeByRefType(), "case");
        var lowering = new ConditionLowering(@case, slots);
        var (known, value) = lowering.Lower(operand);
        var body = Expression.Condition(known, Expression.Convert(value, typeof(object)), Expression.Constant(null, typeof(object)));
        return Expression.Lambda<ValueProbe>(lowering.Complete(body), @case).Compile();
    }
}
