using System.Linq.Expressions;

namespace CustomerTiering.Rules.Conditions;

/// <summary>Works out once what an expression takes from elsewhere than its case, and puts the values in its place.</summary>
internal sealed class CapturedValues : ExpressionVisitor
{
    private readonly ParameterExpression _case;

    private CapturedValues(ParameterExpression @case) => _case = @case;

    public static Expression Fixed(Expression body, ParameterExpression @case) => new CapturedValues(@case).Visit(body)!;

    public override Expression? Visit(Expression? node)
        => node is null or ConstantExpression || node.Type == typeof(void) || Mentions.Of(_case, node)
            ? base.Visit(node)
            : Expression.Constant(Expression.Lambda(node).Compile().DynamicInvoke(), node.Type);

    private sealed class Mentions(ParameterExpression parameter) : ExpressionVisitor
    {
        private bool _found;

        public static bool Of(ParameterExpression parameter, Expression e)
        {
            var mentions = new Mentions(parameter);
            mentions.Visit(e);
            return mentions._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == parameter;
            return node;
        }
    }
}
