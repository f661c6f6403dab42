using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using CustomerTiering.Customers;

namespace CustomerTiering.NRules.HostRules;

/// <summary>
/// Prints an expression whole, the same in every culture: parameters by their order, captured values by what they hold and not by what the
/// compiler calls their place. The text that expressions give of themselves leaves the inside of blocks out, and NRules' yields are blocks.
/// </summary>
internal sealed class ExpressionPrint : ExpressionVisitor
{
    private readonly StringBuilder _text = new();
    private readonly List<ParameterExpression> _parameters = [];

    private ExpressionPrint()
    {
    }

    public static string Of(Expression expression)
    {
        var print = new ExpressionPrint();
        print.Visit(expression);
        return print._text.ToString().TrimStart();
    }

    public override Expression? Visit(Expression? node)
    {
        if (node is null)
            return node;
        if (Leaf(node) is { } leaf)
        {
            _text.Append(' ').Append(leaf);
            return node;
        }

        _text.Append(" (").Append(node.NodeType).Append(Detail(node));
        base.Visit(node);
        _text.Append(')');
        return node;
    }

    protected override MemberAssignment VisitMemberAssignment(MemberAssignment node)
    {
        _text.Append(' ').Append(node.Member.Name).Append(" =");
        return base.VisitMemberAssignment(node);
    }

    private string? Leaf(Expression node) => node switch
    {
        ConstantExpression c => Written(c.Value),
        MemberExpression { Expression: ConstantExpression { Value: { } owner }, Member: FieldInfo field } => Written(field.GetValue(owner)),
        ParameterExpression p => $"p{IndexOf(p).ToString(CultureInfo.InvariantCulture)}",
        _ => null,
    };

    private int IndexOf(ParameterExpression parameter)
    {
        if (!_parameters.Contains(parameter))
            _parameters.Add(parameter);
        return _parameters.IndexOf(parameter);
    }

    private static string Detail(Expression node) => node switch
    {
        MethodCallExpression call => $" {call.Method.DeclaringType}.{call.Method.Name}",
        MemberExpression member => $" {member.Member.DeclaringType}.{member.Member.Name}",
        NewExpression or UnaryExpression or NewArrayExpression => $" {node.Type}",
        TypeBinaryExpression type => $" {type.TypeOperand}",
        _ => string.Empty,
    };

    private static string Written(object? value) => value switch
    {
        null => "null",
        string s => $"\"{s}\"",
        FactKey key => $"#{key.Id}",
        bool b => b ? "true" : "false",
        Enum e => $"{e.GetType().Name}.{e}",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.GetType().ToString(),
    };
}
