using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.Conditions;

/// <summary>
/// Reads a C# expression over a case into a <see cref="Condition"/> or <see cref="Operand"/>: parameters become constants,
/// captured values are folded, and what compilers emit in different ways becomes one form.
/// </summary>
internal sealed class ConditionReader(string rule, RuleArguments arguments)
{
    private ParameterExpression _case = Expression.Parameter(typeof(object));

    /// <summary>Reads a condition.</summary>
    public Condition Read(LambdaExpression lambda)
    {
        _case = lambda.Parameters[0];
        return Statement(lambda.Body);
    }

    /// <summary>Reads a value.</summary>
    public Operand ReadOperand(LambdaExpression lambda)
    {
        _case = lambda.Parameters[0];
        return Value(lambda.Body);
    }

    private Condition Statement(Expression e)
    {
        if (!DependsOnCase(e))
            return new Condition.Constant((bool?)Fold(e) ?? throw Refuse(e, "is a constant null; use a constant true or false"));

        return e switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.And } b => Condition.AllOf(Statement(b.Left), Statement(b.Right)),
            BinaryExpression { NodeType: ExpressionType.OrElse or ExpressionType.Or } b => AnyOf(Statement(b.Left), Statement(b.Right)),
            BinaryExpression { NodeType: ExpressionType.Coalesce } b => new Condition.Holds(Value(b)),
            BinaryExpression { NodeType: ExpressionType.ExclusiveOr } b => new Condition.Compare(Value(b.Left), Conditions.Comparison.NotEqual, Value(b.Right)),
            BinaryExpression b => Comparison(b),
            UnaryExpression { NodeType: ExpressionType.Not } u => new Condition.Not(Statement(u.Operand)),
            UnaryExpression { NodeType: ExpressionType.Convert, Method: null } u when IsTruth(u.Operand) => Statement(u.Operand),
            ConditionalExpression c => new Condition.Choice(Statement(c.Test), Statement(c.IfTrue), Statement(c.IfFalse)),
            MemberExpression { Member.Name: "HasValue" } m when IsNullable(m.Expression) => new Condition.Not(new Condition.IsUnknown(Value(m.Expression!))),
            MethodCallExpression { Method.Name: nameof(CustomerFacts.Knows), Object: { } facts, Arguments: [var key] } call when facts.Type == typeof(CustomerFacts)
                => new Condition.Not(new Condition.IsUnknown(Fact(call, key))),
            MethodCallExpression { Method.Name: "Contains" } call when Membership(call) is { } membership => membership,
            _ => new Condition.Holds(Value(e)),
        };
    }

    private static Condition.Any AnyOf(Condition left, Condition right)
    {
        var parts = new List<Condition>();
        foreach (var side in (Condition[])[left, right])
        {
            if (side is Condition.Any any)
                parts.AddRange(any.Parts);
            else
                parts.Add(side);
        }

        return new Condition.Any(parts);
    }

    private Condition Comparison(BinaryExpression b)
    {
        var how = b.NodeType switch
        {
            ExpressionType.Equal => Conditions.Comparison.Equal,
            ExpressionType.NotEqual => Conditions.Comparison.NotEqual,
            ExpressionType.GreaterThanOrEqual => Conditions.Comparison.AtLeast,
            ExpressionType.GreaterThan => Conditions.Comparison.Above,
            ExpressionType.LessThanOrEqual => Conditions.Comparison.AtMost,
            ExpressionType.LessThan => Conditions.Comparison.Below,
            _ => throw Refuse(b, "is no comparison that a condition may contain"),
        };
        if (how is Conditions.Comparison.Equal or Conditions.Comparison.NotEqual)
        {
            var known = IsNull(b.Right) ? b.Left : IsNull(b.Left) ? b.Right : null;
            if (known is not null)
            {
                Condition unknown = new Condition.IsUnknown(Value(known));
                return how == Conditions.Comparison.Equal ? unknown : new Condition.Not(unknown);
            }
        }

        var (left, right) = SameEnum(Value(b.Left), Value(b.Right));
        return new Condition.Compare(left, how, right);
    }

    private static (Operand Left, Operand Right) SameEnum(Operand left, Operand right) => (left, right) switch
    {
        (Operand.Conversion { Of: { Type.IsEnum: true } of }, Operand.Constant c) => (of, new Operand.Constant(Enum.ToObject(of.Type, c.Value), c.Parameter)),
        (Operand.Constant c, Operand.Conversion { Of: { Type.IsEnum: true } of }) => (new Operand.Constant(Enum.ToObject(of.Type, c.Value), c.Parameter), of),
        (Operand.Conversion { Of: { Type.IsEnum: true } l }, Operand.Conversion { Of: { Type.IsEnum: true } r }) => (l, r),
        _ => (left, right),
    };

    private Operand Value(Expression e)
    {
        if (!DependsOnCase(e))
            return Constant(e);

        switch (e)
        {
            case ParameterExpression p:
                return new Operand.Case(p.Type);
            case MemberExpression m:
                return Member(m);
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } u:
                return Converted(u);
            case UnaryExpression { NodeType: ExpressionType.Negate or ExpressionType.NegateChecked } u:
                return new Operand.Negation(Value(u.Operand));
            case BinaryExpression { NodeType: ExpressionType.Coalesce, Conversion: null } b:
                return new Operand.Coalesce(Value(b.Left), Value(b.Right));
            case BinaryExpression { NodeType: ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply or ExpressionType.Divide or ExpressionType.Modulo } b:
                return new Operand.Arithmetic(b.NodeType, Value(b.Left), Value(b.Right), b.Method);
            case ConditionalExpression c:
                return new Operand.Choice(Statement(c.Test), Value(c.IfTrue), Value(c.IfFalse));
            case MethodCallExpression call:
                return Call(call);
            case BinaryExpression { NodeType: not ExpressionType.Coalesce } or UnaryExpression { NodeType: ExpressionType.Not } when IsTruth(e):
                return new Operand.Truth(Statement(e));
            default:
                throw Refuse(e, "is not something that a condition may contain; use members of the case, constants, parameters, comparisons, arithmetic and calls of pure methods");
        }
    }

    private Operand.Constant Constant(Expression e)
    {
        var value = Fold(e) ?? throw Refuse(e, "is a constant null");
        return ConditionPrinter.CanWrite(value)
            ? new Operand.Constant(value, null)
            : throw Refuse(e, $"is a `{value.GetType().Name}`, which cannot be written down; use its numbers, texts, dates, enums or lists of them");
    }

    private Operand.Fact Fact(Expression e, Expression key)
        => new((FactKey?)Fold(key) ?? throw Refuse(e, "names no fact: its key is null; make the key before the rule"));

    private Operand Member(MemberExpression m)
    {
        if (ParameterOf(m) is { } parameter)
            return arguments.ConstantOf(parameter, problem => Refuse(m, problem));
        if (m.Expression is null)
            throw Refuse(m, "is a static member that depends on the case");
        if (m.Member.Name == "Value" && IsNullable(m.Expression))
            return Value(m.Expression);
        if (m.Member.Name == "HasValue" && IsNullable(m.Expression))
            return new Operand.Truth(Statement(m));
        if (m.Expression.Type == typeof(CustomerFacts) && FactNames.KeyOf(m.Member.Name) is { } key)
            return new Operand.Fact(key);

        return new Operand.Member(Value(m.Expression), m.Member, m.Type);
    }

    private Operand Converted(UnaryExpression u)
    {
        var of = Value(u.Operand);
        var to = Nullable.GetUnderlyingType(u.Type) ?? u.Type;
        return of.Type == to || to.IsAssignableFrom(of.Type) ? of : new Operand.Conversion(of, to, u.Method);
    }

    private Operand Call(MethodCallExpression call)
    {
        if (call.Method.Name == "GetValueOrDefault")
            throw Refuse(call, "takes an unknown value for a default in silence; write `?? value` to say which");
        RefuseImpure(call);
        if (call is { Object: { } target, Method.Name: "get_Item", Arguments: [var index] } && target.Type == typeof(CustomerFacts))
            return Fact(call, index);
        if (call is { Object: { } asked, Method.Name: not "Contains" } && !DependsOnCase(asked) && !ConditionPrinter.CanWrite(Fold(asked) ?? throw Refuse(asked, "is a constant null")))
            throw Refuse(call, $"asks `{asked.Type.Name}` about the case; a dependency is read once, when the rule is made: give the rule the numbers or lists that it needs, or make the answer a fact of the customer");
        if (IsNullable(call.Object))
            throw Refuse(call, "calls a method of what may be unknown; call it on `.Value`");

        if (call.Method.Name == "Contains" && Membership(call) is { } membership)
            return new Operand.Truth(membership);

        return new Operand.Call(call.Method, call.Object is null ? null : Value(call.Object), [.. call.Arguments.Select(Value)]);
    }

    private Condition.OneOf? Membership(MethodCallExpression call)
    {
        var isOfLists = call.Method.DeclaringType?.FullName is "System.Linq.Enumerable" or "System.MemoryExtensions";
        var (values, operand) = call switch
        {
            { Object: null, Arguments: [var list, var item] } when isOfLists => (list, item),
            { Object: null, Arguments: [var list, var item, var comparer] } when isOfLists && !DependsOnCase(comparer) && Fold(comparer) is null => (list, item),
            { Object: { } list, Arguments: [var item] } when list.Type != typeof(string) => (list, item),
            _ => (null, null),
        };
        if (values is null || operand is null || operand.Type == typeof(char))
            return null;

        // C# 14 prefers the span overload and converts the array to a span first.
        while (values is MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var inner] })
            values = inner;
        if (ListOf(values) is not { } folded)
            return null;

        var items = folded.Cast<object?>().ToList();
        if (items.Contains(null))
            throw Refuse(call, "lists a null; ask whether it is unknown with `== null`");
        if (folded.GetType().GetProperty("Comparer")?.GetValue(folded) is { } own && !own.Equals(DefaultComparer(operand.Type)))
            throw Refuse(call, "compares in a way of its own; use an array or a list");

        return new Condition.OneOf(Value(operand), [.. items.Select(static i => i!)]);
    }

    private static object? DefaultComparer(Type type)
        => typeof(EqualityComparer<>).MakeGenericType(type).GetProperty(nameof(EqualityComparer<>.Default))!.GetValue(null);

    private IEnumerable? ListOf(Expression values)
    {
        if (!DependsOnCase(values))
            return Fold(values) as IEnumerable;

        return values is MemberExpression m && ParameterOf(m) is { } parameter
            ? arguments.ConstantOf(parameter, problem => Refuse(values, problem)).Value as IEnumerable
            : null;
    }

    private bool IsNull(Expression e) => !DependsOnCase(e) && (!e.Type.IsValueType || Nullable.GetUnderlyingType(e.Type) is not null) && Fold(e) is null;

    /// <summary>Gives the parameter whose value the member stands for; null for any other member.</summary>
    private RuleParameter? ParameterOf(MemberExpression m) => IsParameterValue(m) ? (RuleParameter)Fold(m.Expression!)! : null;

    private static bool IsParameterValue(MemberExpression m)
        => m is { Member.Name: "Value", Expression: { } of } && typeof(RuleParameter).IsAssignableFrom(of.Type);

    private static bool IsTruth(Expression e) => e.Type == typeof(bool) || e.Type == typeof(bool?);

    private static bool IsNullable(Expression? e) => e is not null && Nullable.GetUnderlyingType(e.Type) is not null;

    private bool DependsOnCase(Expression e) => new CaseFinder(_case).IsIn(e);

    private object? Fold(Expression e)
    {
        RefuseImpure(e);
        return e switch
        {
            ConstantExpression c => c.Value,
            MemberExpression { Expression: ConstantExpression { Value: { } owner }, Member: FieldInfo field } => field.GetValue(owner),
            MemberExpression { Expression: null, Member: FieldInfo field } => field.GetValue(null),
            MemberExpression { Expression: null, Member: PropertyInfo property } => property.GetValue(null),
            _ => WorkedOut(e),
        };
    }

    private object? WorkedOut(Expression e)
    {
        try
        {
            return Expression.Lambda<Func<object?>>(Expression.Convert(e, typeof(object))).Compile()();
        }
        catch (Exception thrown) when (thrown is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw Refuse(e, $"does not depend on the case and cannot be worked out: it threw {thrown.GetType().Name}");
        }
    }

    private void RefuseImpure(Expression e)
    {
        if (Purity.OffenceIn(e) is { } offence)
            throw Refuse(offence, "reads a clock, a culture, chance or the environment; a rule depends on its case alone");
    }

    private RuleDefinitionException Refuse(Expression e, string problem) => new(rule, $"`{SourceText.Of(e)}` {problem}");

    private sealed class CaseFinder(ParameterExpression parameter) : ExpressionVisitor
    {
        private bool _found;

        public bool IsIn(Expression e)
        {
            Visit(e);
            return _found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == parameter;
            return node;
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            _found |= IsParameterValue(node);
            return base.VisitMember(node);
        }
    }
}
