using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.ExceptionServices;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>Works out values that conditions calculate, with C#'s own operators.</summary>
internal static class NaiveArithmetic
{
    public static object Of(Operand.Arithmetic operation, object left, object right) => (left, right) switch
    {
        (decimal l, decimal r) => operation.How switch
        {
            ExpressionType.Add => l + r,
            ExpressionType.Subtract => l - r,
            ExpressionType.Multiply => l * r,
            ExpressionType.Divide => l / r,
            _ => l % r,
        },
        (int l, int r) => (int)Whole(operation.How, l, r),
        (long l, long r) => Whole(operation.How, l, r),
        (double l, double r) => operation.How switch
        {
            ExpressionType.Add => l + r,
            ExpressionType.Subtract => l - r,
            ExpressionType.Multiply => l * r,
            ExpressionType.Divide => l / r,
            _ => l % r,
        },
        _ when operation.Method is { } method => Invoked(method, left, right),
        _ => throw new InvalidOperationException($"no arithmetic for `{left.GetType().Name}`"),
    };

    public static object Negated(object value) => value switch
    {
        decimal d => -d,
        int i => unchecked(-i),
        long l => unchecked(-l),
        double d => -d,
        _ => Invoked(Operator(value.GetType(), "op_UnaryNegation", value.GetType())!, value),
    };

    public static object Converted(object value, Type to)
    {
        if (to.IsInstanceOfType(value))
            return value;
        if (to.IsEnum)
            return Enum.ToObject(to, value);
        if (value.GetType().IsEnum)
            return Converted(Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture), to);
        if (to == typeof(int) && value is long l)
            return unchecked((int)l);
        var own = Operator(value.GetType(), "op_Implicit", to) ?? Operator(value.GetType(), "op_Explicit", to)
            ?? Operator(to, "op_Implicit", to, value.GetType()) ?? Operator(to, "op_Explicit", to, value.GetType());
        return own is not null ? Invoked(own, value) : Convert.ChangeType(value, to, CultureInfo.InvariantCulture);
    }

    /// <summary>Gives a negative number where the left is less, 0 where both are the same. Tiers have an order among tiers alone.</summary>
    public static int Order(object left, object right)
        => (left, right) is (Tier l, Tier r) ? l.CompareTo(r) : Comparer<object>.Default.Compare(left, right);

    private static long Whole(ExpressionType how, long l, long r) => how switch
    {
        ExpressionType.Add => unchecked(l + r),
        ExpressionType.Subtract => unchecked(l - r),
        ExpressionType.Multiply => unchecked(l * r),
        ExpressionType.Divide => l / r,
        _ => l % r,
    };

    private static MethodInfo? Operator(Type type, string name, Type gives, Type? takes = null)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(m => m.Name == name && m.ReturnType == gives && m.GetParameters()[0].ParameterType == (takes ?? type));

    private static object Invoked(MethodInfo method, params object[] arguments)
    {
        try
        {
            return method.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Capture(e.InnerException!).Throw();
            throw;
        }
    }
}
