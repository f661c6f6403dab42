using System;
using System.Linq.Expressions;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;
using CustomerTiering.Tiers;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>Asks the evaluator what a condition is, by a rule on the condition and a rule on its negation.</summary>
internal static class Asked
{
    private static readonly CompiledEvaluatorFactory Compiled = new();

    public static Truth Of(
        Expression<Func<TierCase, bool>> condition,
        CustomerFacts facts,
        CreditStanding? credit = null,
        string? current = null,
        IRuleEvaluatorFactory? evaluators = null)
    {
        var negation = Expression.Lambda<Func<TierCase, bool>>(Expression.Not(condition.Body), condition.Parameters);
        var hits = HitsOf(evaluators ?? Compiled, HitPolicy.Collect, facts, credit, current, Rule("is-true", condition), Rule("is-false", negation));
        return hits.Bits switch
        {
            0b00 => Truth.Unknown,
            0b01 => Truth.True,
            0b10 => Truth.False,
            _ => throw new InvalidOperationException("a condition and its negation hold together"),
        };
    }

    public static bool Hits(Expression<Func<TierCase, bool>> condition, CustomerFacts facts, CreditStanding? credit = null)
        => !HitsOf(HitPolicy.Collect, facts, credit, null, Rule("one", condition)).IsEmpty;

    public static Hits HitsOf(HitPolicy policy, CustomerFacts facts, CreditStanding? credit, string? current, params Rule<TierCase, TierBound>[] rules)
        => HitsOf(Compiled, policy, facts, credit, current, rules);

    private static Hits HitsOf(
        IRuleEvaluatorFactory evaluators,
        HitPolicy policy,
        CustomerFacts facts,
        CreditStanding? credit,
        string? current,
        params Rule<TierCase, TierBound>[] rules)
    {
        var slots = new FactSlots();
        var set = new BoundRuleSet<TierCase, TierBound>(new RuleSet<TierCase, TierBound>(TestAreas.OnTiers(policy), rules), slots, evaluators, new PolicyLanguages(Presets.ForeignTrade, HostTexts.None));
        var @case = TierCases.Of(facts, slots, credit, current);
        return set.Evaluate(in @case);
    }

    public static Rule<TierCase, TierBound> Rule(string id, Expression<Func<TierCase, bool>> when)
        => new(id, id, when, c => TierBound.AtMost(c.ScoredTier));
}
