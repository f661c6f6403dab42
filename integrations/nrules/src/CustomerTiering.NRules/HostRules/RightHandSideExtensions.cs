using System;
using System.Linq.Expressions;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Lets NRules rules decide what ours decide.</summary>
public static class RightHandSideExtensions
{
    /// <summary>Yields one of our outcomes: <c>Then().Decide(_ => ChangeLimit.NoPromotion)</c>. NRules' own <c>Yield</c> takes objects alone, and our outcomes are values.</summary>
    /// <typeparam name="TOutcome">The outcome, such as <see cref="Changes.ChangeLimit"/>.</typeparam>
    /// <param name="then">The rule's right-hand side.</param>
    /// <param name="outcome">Works out the outcome, from what the rule matched.</param>
    public static IRightHandSideExpression Decide<TOutcome>(this IRightHandSideExpression then, Expression<Func<IContext, TOutcome>> outcome)
        where TOutcome : struct
    {
        if (then is null)
            throw new ArgumentNullException(nameof(then));
        if (outcome is null)
            throw new ArgumentNullException(nameof(outcome));

        var boxed = Expression.Convert(outcome.Body, typeof(object));
        return then.Yield(Expression.Lambda<Func<IContext, object>>(boxed, outcome.Parameters));
    }
}
