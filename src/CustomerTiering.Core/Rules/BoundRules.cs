using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>All rule sets of an engine with their evaluators.</summary>
internal sealed class BoundRules(IEnumerable<IRuleSet> sets, FactSlots slots, IRuleEvaluatorFactory evaluators, PolicyLanguages languages)
{
    private readonly List<IBoundRuleSet> _sets = [.. sets.Cast<IBindableRuleSet>().Select(s => s.Bind(slots, evaluators, languages))];

    /// <summary>Gives the set of an area.</summary>
    /// <exception cref="ArgumentException">The engine has no such area.</exception>
    public BoundRuleSet<TCase, TOutcome> Of<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        return _sets.Find(s => ReferenceEquals(s.Area, area)) as BoundRuleSet<TCase, TOutcome> ?? throw RuleAreas.Unknown(area);
    }
}
