using System;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using CustomerTiering.Customers;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Prints an expression the same in every culture, captured values by what they hold and not by what the compiler calls their place.</summary>
internal sealed class ExpressionPrint : ExpressionVisitor
{
    public static string Of(Expression expression) => new ExpressionPrint().Visit(expression).ToString();

    protected override Expression VisitConstant(ConstantExpression node) => Written(node.Value, node.Type);

    protected override Expression VisitMember(MemberExpression node)
        => node is { Expression: ConstantExpression { Value: { } owner }, Member: FieldInfo field } ? Written(field.GetValue(owner), node.Type) : base.VisitMember(node);

    /// <summary>A parameter is printed as its name, whatever that is.</summary>
    private static ParameterExpression Written(object? value, Type type) => Expression.Parameter(type, value switch
    {
        null => "null",
        string s => $"\"{s}\"",
        FactKey key => $"#{key.Id}",
        Enum e => $"{e.GetType().Name}.{e}",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        bool b => b ? "true" : "false",
        _ => value.GetType().ToString(),
    });
}
