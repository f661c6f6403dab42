using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules;

/// <summary>The rules of one area in order, with unique ids. Immutable.</summary>
/// <typeparam name="TCase">What the rules look at.</typeparam>
/// <typeparam name="TOutcome">What the rules decide.</typeparam>
public sealed class RuleSet<TCase, TOutcome> : IBindableRuleSet, IReadOnlyList<Rule<TCase, TOutcome>>
    where TCase : struct, IRuleCase
{
    private readonly Rule<TCase, TOutcome>[] _rules;

    internal RuleSet(RuleArea<TCase, TOutcome> area, IEnumerable<Rule<TCase, TOutcome>> rules)
    {
        Area = area;
        _rules = [.. rules];
        if (_rules.Length > Hits.MaxRules)
            throw new RuleDefinitionException(_rules[Hits.MaxRules].Id, $"is one more than the {Hits.MaxRules} rules that `{area.Id}` can hold");
        var twice = _rules.GroupBy(static r => r.Id).FirstOrDefault(static g => g.Count() > 1);
        if (twice is not null)
            throw new RuleDefinitionException(twice.Key, $"stands twice in `{area.Id}`; give each rule an id of its own");
    }

    /// <summary>Gets the area.</summary>
    public RuleArea<TCase, TOutcome> Area { get; }

    /// <inheritdoc/>
    public int Count => _rules.Length;

    IRuleArea IRuleSet.Area => Area;

    IReadOnlyList<IRule> IRuleSet.Rules => _rules;

    /// <inheritdoc/>
    public Rule<TCase, TOutcome> this[int index] => _rules[index];

    /// <inheritdoc/>
    public IEnumerator<Rule<TCase, TOutcome>> GetEnumerator() => ((IEnumerable<Rule<TCase, TOutcome>>)_rules).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IBoundRuleSet IBindableRuleSet.Bind(FactSlots slots, IRuleEvaluatorFactory evaluators, PolicyLanguages languages)
        => new BoundRuleSet<TCase, TOutcome>(this, slots, evaluators, languages);

    IRuleSetEdit IBindableRuleSet.Edit(List<RuleDefinitionException> problems) => new RuleSetEdit<TCase, TOutcome>(this, problems);
}
