using System.Linq.Expressions;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Writes an expression as its author did: a captured value by its name, without the object that the compiler keeps it in.</summary>
internal sealed class SourceText : ExpressionVisitor
{
    private SourceText()
    {
    }

    public static string Of(Expression e) => new SourceText().Visit(e).ToString();

    protected override Expression VisitMember(MemberExpression node)
        => node.Expression is ConstantExpression
            ? Expression.Parameter(node.Type, node.Member.Name)
            : base.VisitMember(node);
}
