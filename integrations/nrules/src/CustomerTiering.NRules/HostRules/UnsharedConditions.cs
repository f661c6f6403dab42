using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace CustomerTiering.NRules.HostRules;

/// <summary>
/// Keeps NRules from sharing network nodes among a host's rules: it takes conditions such as <c>new P(x).A &gt; 0</c> and <c>new P(x).B &gt; 0</c>
/// for equal, and one of the rules would then fire on the other's condition. Each condition is passed through an object of its own.
/// </summary>
internal sealed class UnsharedConditions : RuleElementVisitor<Context>
{
    /// <summary>Gives the rule with conditions that are like no other.</summary>
    public static IRuleDefinition Of(IRuleDefinition rule) => new UnsharedConditions().Visit(Context.Empty, rule);

    protected override NamedExpressionElement VisitNamedExpression(Context context, NamedExpressionElement element)
    {
        if (element.Name != PatternElement.ConditionName)
            return element;

        var own = Expression.Constant(new Own(), typeof(IOwn));
        var body = Expression.Call(own, nameof(IOwn.Pass), null, element.Expression.Body);
        return Element.Expression(element.Name, Expression.Lambda(body, element.Expression.Parameters));
    }

    private interface IOwn
    {
        bool Pass(bool holds);
    }

    private sealed class Own : IOwn
    {
        public bool Pass(bool holds) => holds;
    }
}
