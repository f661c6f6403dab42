using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules.Evaluation;

/// <summary>A rule set as an evaluator needs it: order, hit policy, and each condition as a delegate that is true where the rule hits.</summary>
/// <typeparam name="TCase">The area's case.</typeparam>
public sealed class LoweredRules<TCase>
    where TCase : struct, IRuleCase
{
    private readonly Lazy<RuleCondition<TCase>>[] _delegates;

    private LoweredRules(IRuleSet set, IReadOnlyList<Condition> written, FactSlots slots)
    {
        Set = set;
        Written = written;
        Conditions = [.. written.Select((condition, i) => During(set.Rules[i].Effective, condition))];
        Slots = slots;
        foreach (var key in written.SelectMany(FactKeys.In))
            slots.SlotOf(key);
        _delegates = [.. Conditions.Select(c => new Lazy<RuleCondition<TCase>>(() => Compile(c)))];
    }

    /// <summary>Gets the rule set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the number of rules.</summary>
    public int Count => Conditions.Count;

    /// <summary>Gets the conditions as their authors wrote them, without effective periods.</summary>
    internal IReadOnlyList<Condition> Written { get; }

    /// <summary>Gets the conditions within their effective periods.</summary>
    internal IReadOnlyList<Condition> Conditions { get; }

    internal FactSlots Slots { get; }

    /// <summary>Gives one rule's condition, its effective period included. It depends on nothing but the case and may throw what the rule throws.</summary>
    /// <param name="index">The rule's index in the set.</param>
    public RuleCondition<TCase> ConditionOf(int index) => _delegates[index].Value;

    internal static LoweredRules<TCase> Of<TOutcome>(RuleSet<TCase, TOutcome> set, FactSlots slots)
        => new(set, [.. set.Select(static r => r.Condition)], slots);

    /// <summary>Makes the error that an evaluator throws where a rule's condition threw.</summary>
    /// <param name="index">The rule's index in the set.</param>
    /// <param name="case">The case.</param>
    /// <param name="cause">What it threw.</param>
    public RuleException Failure(int index, in TCase @case, Exception cause)
        => new(Set.Area.Id, Set.Rules[index].Id, @case.Facts.Id, $"it threw {cause.GetType().Name}", cause);

    internal RuleException FailureOfNone(in TCase @case, Exception cause)
        => new(Set.Area.Id, "?", @case.Facts.Id, $"it threw {cause.GetType().Name} once and not again; its condition depends on more than the case", cause);

    /// <summary>Makes the error that an evaluator throws where more than one rule of a <see cref="HitPolicy.Unique"/> set hit.</summary>
    /// <param name="hits">The rules that hit, at least two.</param>
    /// <param name="case">The case.</param>
    public RuleException Conflict(Hits hits, in TCase @case)
    {
        var indices = hits.Indices.ToList();
        return new(Set.Area.Id, Set.Rules[indices[1]].Id, @case.Facts.Id, $"it hits together with `{Set.Rules[indices[0]].Id}`, and at most one rule may", null);
    }

    private static Condition During(EffectivePeriod? effective, Condition condition)
    {
        if (effective is null)
            return condition;

        var asOf = new Operand.Member(new Operand.Case(typeof(TCase)), typeof(TCase).GetProperty(nameof(IRuleCase.AsOf))!, typeof(NodaTime.LocalDate));
        var parts = new List<Condition> { new Condition.Compare(asOf, Comparison.AtLeast, new Operand.Constant(effective.From, null)) };
        if (effective.Before is { } before)
            parts.Add(new Condition.Compare(asOf, Comparison.Below, new Operand.Constant(before, null)));
        return Condition.AllOf([.. parts, condition]);
    }

    private RuleCondition<TCase> Compile(Condition condition)
    {
        var @case = Expression.Parameter(typeof(TCase).MakeByRefType(), "case");
        var lowering = new ConditionLowering(@case, Slots);
        var body = lowering.IsTrue(condition);
        return Expression.Lambda<RuleCondition<TCase>>(lowering.Complete(body), @case).Compile();
    }
}
