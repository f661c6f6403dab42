using System;
using System.Linq.Expressions;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace CustomerTiering.NRules.Lowering;

/// <summary>
/// Makes NRules rules of ours. The condition goes in as a call on an object of the rule's own, with everything already lowered to three-valued
/// logic behind it: NRules merges conditions that its comparer takes for equal, and it takes some for equal that are not.
/// </summary>
internal static class RuleLowering
{
    private const string Matched = "matched";

    /// <summary>Makes one rule.</summary>
    /// <typeparam name="TCase">The area's case.</typeparam>
    /// <typeparam name="TFact">The fact that holds the case.</typeparam>
    /// <param name="rules">The set.</param>
    /// <param name="index">The rule's index in it.</param>
    /// <param name="logic">The rule's condition and action.</param>
    public static IRuleDefinition Lower<TCase, TFact>(LoweredRules<TCase> rules, int index, IRuleLogic<TFact> logic)
        where TCase : struct, IRuleCase
        where TFact : class
    {
        var rule = rules.Set.Rules[index];
        var builder = new RuleBuilder();
        builder.Name(NameOf(rules.Set, index));
        builder.Description(rule.Title);
        builder.Priority(rules.Count - index);
        builder.Tag(rules.Set.Area.Id);
        builder.Property(LoweredRuleProperties.Rule, rule);
        builder.Property(LoweredRuleProperties.Area, rules.Set.Area.Id);
        builder.Property(LoweredRuleProperties.Order, index);
        builder.Property(LoweredRuleProperties.HitPolicy, rules.Set.Area.HitPolicy);
        if (rule.Clause is { } clause)
            builder.Property(LoweredRuleProperties.Clause, clause);
        if (rule.Effective is { } effective)
            builder.Property(LoweredRuleProperties.Effective, effective);

        var own = Expression.Constant(logic, typeof(IRuleLogic<TFact>));
        var fact = Expression.Parameter(typeof(TFact), Matched);
        var context = Expression.Parameter(typeof(IContext), "context");
        var holds = Expression.Call(own, nameof(IRuleLogic<TFact>.Holds), null, fact);
        var act = Expression.Call(own, nameof(IRuleLogic<TFact>.Act), null, context, fact);
        builder.LeftHandSide().Pattern(typeof(TFact), Matched).Condition(Expression.Lambda<Func<TFact, bool>>(holds, fact));
        builder.RightHandSide().Action(Expression.Lambda<Action<IContext, TFact>>(act, context, fact));
        return builder.Build();
    }

    /// <summary>Gives the name that the rule has in NRules, such as <c>changes.limits/shortest-stay</c>.</summary>
    public static string NameOf(Rules.IRuleSet set, int index) => $"{set.Area.Id}/{set.Rules[index].Id}";
}
