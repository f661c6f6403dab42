using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Conditions;

/// <summary>
/// Lowers conditions to two-valued expressions: one that asks whether a condition is true, one whether it is false.
/// Both may answer no; then it is unknown. The right side of an "and" or "or" runs only where the left leaves the answer open.
/// </summary>
internal sealed class ConditionLowering
{
    private static readonly Expression Yes = Expression.Constant(true);
    private static readonly Expression No = Expression.Constant(false);

    private readonly ParameterExpression _case;
    private readonly FactSlots _slots;
    private readonly List<ParameterExpression> _locals = [];
    private readonly List<Expression> _prologue = [];
    private readonly ParameterExpression _positions = Expression.Variable(typeof(int[]), "positions");
    private readonly Dictionary<FactKind, ParameterExpression> _values = [];

    public ConditionLowering(ParameterExpression @case, FactSlots slots)
    {
        _case = @case;
        _slots = slots;
    }

    /// <summary>Wraps a body with the locals and the prologue that its conditions need.</summary>
    public Expression Complete(Expression body) => Expression.Block(body.Type, _locals, [.. _prologue, body]);

    /// <summary>Asks whether the condition is true.</summary>
    public Expression IsTrue(Condition condition) => condition switch
    {
        Condition.All c => c.Parts.Select(IsTrue).Aggregate(And),
        Condition.Any c => c.Parts.Select(IsTrue).Aggregate(Or),
        Condition.Not c => IsFalse(c.Part),
        Condition.Unproven c => Negate(IsTrue(c.Part)),
        Condition.Compare c => Compared(c, c.How),
        Condition.OneOf c => Membership(c, expected: true),
        Condition.Holds c => Known(c.Operand, static v => v),
        Condition.IsUnknown c => Negate(Lower(c.Operand).Known),
        Condition.Choice c => Or(And(IsTrue(c.If), IsTrue(c.Then)), And(IsFalse(c.If), IsTrue(c.Else))),
        Condition.Constant c => c.Value ? Yes : No,
        _ => throw Unknown(condition),
    };

    /// <summary>Asks whether the condition is false.</summary>
    public Expression IsFalse(Condition condition) => condition switch
    {
        Condition.All c => c.Parts.Select(IsFalse).Aggregate(Or),
        Condition.Any c => c.Parts.Select(IsFalse).Aggregate(And),
        Condition.Not c => IsTrue(c.Part),
        Condition.Unproven c => IsTrue(c.Part),
        Condition.Compare c => Compared(c, c.How.Opposite()),
        Condition.OneOf c => Membership(c, expected: false),
        Condition.Holds c => Known(c.Operand, Negate),
        Condition.IsUnknown c => Lower(c.Operand).Known,
        Condition.Choice c => Or(And(IsTrue(c.If), IsFalse(c.Then)), And(IsFalse(c.If), IsFalse(c.Else))),
        Condition.Constant c => c.Value ? No : Yes,
        _ => throw Unknown(condition),
    };

    /// <summary>Gives whether the operand is known, and its value, to be read only after that was found true.</summary>
    public (Expression Known, Expression Value) Lower(Operand operand) => operand switch
    {
        Operand.Case => (Yes, _case),
        Operand.Constant o => (Yes, Expression.Constant(o.Value, o.Type)),
        Operand.Fact o => Fact(o),
        Operand.Member o => Member(o),
        Operand.Arithmetic o => Both(o.Left, o.Right, (l, r) => Expression.MakeBinary(o.How, l, r, false, o.Method)),
        Operand.Negation o => Mapped(o.Of, Expression.Negate),
        Operand.Conversion o => Mapped(o.Of, v => Expression.Convert(v, o.To, o.Method)),
        Operand.Call o => Call(o),
        Operand.Coalesce o => Coalesce(o),
        Operand.Choice o => Choice(o),
        Operand.Truth o => (Or(IsTrue(o.Condition), IsFalse(o.Condition)), IsTrue(o.Condition)),
        Operand.Opaque o => (Yes, Expression.Invoke(Expression.Constant(o.Read), _case)),
        _ => throw new InvalidOperationException($"no lowering for `{operand.GetType().Name}`"),
    };

    private static InvalidOperationException Unknown(Condition condition) => new($"no lowering for `{condition.GetType().Name}`");

    private static Expression And(Expression left, Expression right)
        => left == Yes ? right : right == Yes ? left : left == No ? No : Expression.AndAlso(left, right);

    private static Expression Or(Expression left, Expression right)
        => left == No ? right : right == No ? left : left == Yes ? Yes : Expression.OrElse(left, right);

    private static Expression Negate(Expression e) => e == Yes ? No : e == No ? Yes : Expression.Not(e);

    private Expression Known(Operand operand, Func<Expression, Expression> then)
    {
        var (known, value) = Lower(operand);
        return And(known, then(value));
    }

    private Expression Compared(Condition.Compare c, Comparison how)
    {
        var ((leftKnown, left), (rightKnown, right)) = (Lower(c.Left), Lower(c.Right));
        return And(And(leftKnown, rightKnown), how switch
        {
            Comparison.Equal => Expression.Equal(left, right),
            Comparison.NotEqual => Expression.NotEqual(left, right),
            Comparison.AtLeast => Expression.GreaterThanOrEqual(Ordered(left), Ordered(right)),
            Comparison.Above => Expression.GreaterThan(Ordered(left), Ordered(right)),
            Comparison.AtMost => Expression.LessThanOrEqual(Ordered(left), Ordered(right)),
            _ => Expression.LessThan(Ordered(left), Ordered(right)),
        });
    }

    /// <summary>Enums have no order of their own in expressions, only that of their numbers.</summary>
    private static Expression Ordered(Expression value) => value.Type.IsEnum ? Expression.Convert(value, Enum.GetUnderlyingType(value.Type)) : value;

    private Expression Membership(Condition.OneOf c, bool expected)
    {
        var (known, value) = Lower(c.Operand);
        var held = Local(c.Operand.Type);
        var isIn = c.Values
            .Select(v => (Expression)Expression.Equal(held, Expression.Constant(v, c.Operand.Type)))
            .Aggregate(No, Or);
        var asked = Expression.Block(Expression.Assign(held, value), expected ? isIn : Negate(isIn));
        return And(known, asked);
    }

    private (Expression Known, Expression Value) Fact(Operand.Fact fact)
    {
        var at = Local(typeof(int));
        var slot = _slots.SlotOf(fact.Key);
        var position = Expression.ArrayIndex(Positions(), Expression.Constant(slot));
        var known = Expression.GreaterThanOrEqual(Expression.Assign(at, position), Expression.Constant(0));
        return (known, Expression.ArrayIndex(Values(fact.Key.Kind), at));
    }

    private ParameterExpression Positions()
    {
        if (!_locals.Contains(_positions))
        {
            _locals.Add(_positions);
            _prologue.Add(Expression.Assign(_positions, Expression.Property(Bound(), nameof(BoundFacts.Positions))));
        }

        return _positions;
    }

    private ParameterExpression Values(FactKind kind)
    {
        if (_values.TryGetValue(kind, out var values))
            return values;

        var (type, property) = kind switch
        {
            FactKind.Number => (typeof(decimal[]), nameof(CustomerFacts.NumberValues)),
            FactKind.Flag => (typeof(bool[]), nameof(CustomerFacts.FlagValues)),
            _ => (typeof(string[]), nameof(CustomerFacts.CodeValues)),
        };
        values = Local(type);
        _values[kind] = values;
        _prologue.Add(Expression.Assign(values, Expression.Property(Expression.Property(Bound(), nameof(BoundFacts.Facts)), property)));
        return values;
    }

    private MemberExpression Bound() => Expression.Property(_case, "Bound");

    private (Expression Known, Expression Value) Member(Operand.Member member)
    {
        var (known, target) = Lower(member.Of);
        var (reached, value) = Nullable(Expression.MakeMemberAccess(target, member.Info), member.MemberType);
        return (And(known, reached), value);
    }

    private (Expression Known, Expression Value) Call(Operand.Call call)
    {
        var target = call.Target is null ? default : Lower(call.Target);
        var arguments = call.Arguments.Select(Lower).ToList();
        var parameters = call.Method.GetParameters();
        var typed = arguments.Select((a, i) => a.Value.Type == parameters[i].ParameterType ? a.Value : Expression.Convert(a.Value, parameters[i].ParameterType));
        var known = arguments.Select(static a => a.Known).Aggregate(target.Known ?? Yes, And);
        var (reached, value) = Nullable(Expression.Call(target.Value, call.Method, typed), call.Method.ReturnType);
        return (And(known, reached), value);
    }

    /// <summary>Reads a value that may be null once, so that asking whether it is known and using it are one evaluation.</summary>
    private (Expression Known, Expression Value) Nullable(Expression read, Type type)
    {
        var underlying = System.Nullable.GetUnderlyingType(type);
        if (type.IsValueType && underlying is null)
            return (Yes, read);

        var held = Local(type);
        var assigned = Expression.Assign(held, read);
        return underlying is null
            ? (Expression.ReferenceNotEqual(assigned, Expression.Constant(null, typeof(object))), held)
            : (Expression.Property(assigned, "HasValue"), Expression.Call(held, "GetValueOrDefault", null));
    }

    private (Expression Known, Expression Value) Both(Operand left, Operand right, Func<Expression, Expression, Expression> join)
    {
        var (l, r) = (Lower(left), Lower(right));
        return (And(l.Known, r.Known), join(l.Value, r.Value));
    }

    private (Expression Known, Expression Value) Mapped(Operand of, Func<Expression, Expression> map)
    {
        var (known, value) = Lower(of);
        return (known, map(value));
    }

    private (Expression Known, Expression Value) Coalesce(Operand.Coalesce o)
    {
        var (first, second) = (Lower(o.First), Lower(o.Second));
        var held = Local(o.Type);
        var takeFirst = Expression.Block(Expression.Assign(held, first.Value), Yes);
        var takeSecond = And(second.Known, Expression.Block(Expression.Assign(held, second.Value), Yes));
        return (Or(And(first.Known, takeFirst), takeSecond), held);
    }

    private (Expression Known, Expression Value) Choice(Operand.Choice o)
    {
        var (then, other) = (Lower(o.Then), Lower(o.Else));
        var held = Local(o.Type);
        var takeThen = And(then.Known, Expression.Block(Expression.Assign(held, then.Value), Yes));
        var takeElse = And(other.Known, Expression.Block(Expression.Assign(held, other.Value), Yes));
        return (Or(And(IsTrue(o.If), takeThen), And(IsFalse(o.If), takeElse)), held);
    }

    private ParameterExpression Local(Type type)
    {
        var local = Expression.Variable(type);
        _locals.Add(local);
        return local;
    }
}
