using System;
using System.Linq;
using CustomerTiering.NRules.Lowering;
using CustomerTiering.Rules;

namespace CustomerTiering.NRules;

/// <summary>Takes an engine's rules over into a host's own NRules sessions.</summary>
public static class TieringEngineExtensions
{
    /// <summary>
    /// Gives the rules of one set in NRules' canonical model. They match a <see cref="Case{TCase}"/> and yield a
    /// <see cref="RuleOutput{TOutcome}"/> for each rule that hits, as the set's hit policy says.
    /// </summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="engine">The engine.</param>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    /// <remarks>
    /// Each rule keeps its id (in the name), title (the description), order (the priority) and, as properties under the names of
    /// <see cref="LoweredRuleProperties"/>, clause, effective period and hit policy. A rule that fails throws a <see cref="RuleException"/>
    /// within NRules' own exception.
    /// </remarks>
    /// <exception cref="ArgumentException">The engine has no such area.</exception>
    public static global::NRules.RuleModel.IRuleSet ToNRules<TCase, TOutcome>(this TieringEngine engine, RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        if (engine is null)
            throw new ArgumentNullException(nameof(engine));

        var rules = engine.RulesOf(area);
        var set = (RuleSet<TCase, TOutcome>)rules.Set;
        var lowered = new global::NRules.RuleModel.RuleSet(area.Id);
        lowered.Add(Enumerable.Range(0, rules.Count).Select(i => RuleLowering.Lower(rules, i, new OutputLogic<TCase, TOutcome>(rules, set, i))));
        return lowered;
    }
}
