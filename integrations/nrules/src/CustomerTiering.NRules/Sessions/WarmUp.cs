using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace CustomerTiering.NRules.Sessions;

/// <summary>
/// A fact that makes a session factory ready for many threads. All sessions of a factory share a dictionary of comparers that nothing locks,
/// and NRules adds to it when a <c>SelectMany</c> first sees a fact. A rule for each type that is selected adds the comparer beforehand.
/// </summary>
internal sealed class WarmUp
{
    /// <summary>Gives the rules that a warm-up fact has to pass.</summary>
    public static IEnumerable<IRuleDefinition> RulesFor(IEnumerable<IRuleDefinition> rules)
        => rules.SelectMany(static r => RuleElements.In(r.LeftHandSide))
            .OfType<AggregateElement>()
            .Where(static a => a.Name == AggregateElement.FlattenName)
            .Select(static a => a.ResultType)
            .Distinct()
            .Select(Rule);

    private static IRuleDefinition Rule(Type selected)
    {
        var fact = Expression.Parameter(typeof(WarmUp), "warmUp");
        var none = Expression.Call(typeof(Enumerable), nameof(Enumerable.Empty), [selected]);
        var source = Element.Pattern(typeof(WarmUp), fact.Name!, Array.Empty<NamedExpressionElement>(), null);
        var flattened = Element.Flatten(selected, Expression.Lambda(none, fact), source);
        var pattern = Element.Pattern(selected, "selected", Array.Empty<NamedExpressionElement>(), flattened);
        Expression<Action<IContext>> nothing = static context => context.Halt();
        return Element.RuleDefinition(
            $"warm-up {selected.FullName}",
            string.Empty,
            0,
            RuleRepeatability.Repeatable,
            [],
            [],
            Element.DependencyGroup(),
            Element.AndGroup(pattern),
            Element.FilterGroup(),
            Element.ActionGroup(Element.Action(nothing)));
    }
}
