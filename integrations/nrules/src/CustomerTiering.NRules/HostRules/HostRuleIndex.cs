using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Finds the NRules rule behind a rule of an engine, so that the evaluator runs a host's rules of a set once and not once for each.</summary>
internal sealed class HostRuleIndex
{
    private readonly Dictionary<IRule, (object Rules, int Index)> _places = [];

    public void Add<TCase>(IRule rule, IHostRules<TCase> rules, int index)
        where TCase : struct, IRuleCase
        => _places[rule] = (rules, index);

    /// <summary>Gives where the rule stands; null for a rule that is not a host's NRules rule.</summary>
    public (IHostRules<TCase> Rules, int Index)? Find<TCase>(IRule rule)
        where TCase : struct, IRuleCase
        => _places.TryGetValue(rule, out var place) ? ((IHostRules<TCase>)place.Rules, place.Index) : null;
}
