using System;
using System.Collections.Generic;
using CustomerTiering.Rules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>
/// A host's own NRules rules for one of our sets. They match a <see cref="Case{TCase}"/> and decide the set's outcome with <see cref="RightHandSideExtensions.Decide"/>, once at most for a case.
/// The set's stages merge them with ours: a set that collects takes all, a set whose first hit decides takes them by their place, which is why
/// the place is said here and not by NRules' priority.
/// </summary>
/// <typeparam name="TCase">What the set's rules look at.</typeparam>
/// <typeparam name="TOutcome">What the set's rules decide.</typeparam>
public sealed class HostRuleSet<TCase, TOutcome> : IHostRuleSet
    where TCase : struct, IRuleCase
{
    private readonly RuleArea<TCase, TOutcome> _area;
    private readonly List<(HostRule Rule, Action<RuleSetEdit<TCase, TOutcome>, Rule<TCase, TOutcome>> Place)> _rules = [];
    private readonly List<IRuleDefinition> _supporting = [];

    internal HostRuleSet(RuleArea<TCase, TOutcome> area) => _area = area;

    IRuleArea IHostRuleSet.Area => _area;

    /// <summary>Adds a rule behind the last.</summary>
    public HostRuleSet<TCase, TOutcome> Add(HostRule rule) => Place(rule, static (set, placed) => set.Add(placed));

    /// <summary>Adds a rule in front of one of ours.</summary>
    public HostRuleSet<TCase, TOutcome> Before(string id, HostRule rule) => Place(rule, (set, placed) => set.Before(id, placed));

    /// <summary>Adds a rule behind one of ours.</summary>
    public HostRuleSet<TCase, TOutcome> After(string id, HostRule rule) => Place(rule, (set, placed) => set.After(id, placed));

    /// <summary>Adds a rule that yields no outcome but facts that the others match.</summary>
    /// <typeparam name="TRule">The rule's class.</typeparam>
    public HostRuleSet<TCase, TOutcome> Supporting<TRule>()
        where TRule : Rule, new()
        => Supporting(new RuleDefinitionFactory().Create(new TRule()));

    /// <summary>Adds a rule that yields no outcome but facts that the others match.</summary>
    public HostRuleSet<TCase, TOutcome> Supporting(IRuleDefinition rule)
    {
        _supporting.Add(rule ?? throw new ArgumentNullException(nameof(rule)));
        return this;
    }

    void IHostRuleSet.AddTo(TieringEngineBuilder builder, HostRuleIndex index, NRulesOptions options)
    {
        if (_rules.Count == 0)
            return;

        var hosts = new HostRules<TCase, TOutcome>(_area, _rules.ConvertAll(static r => r.Rule), _supporting, options);
        var places = _rules.ConvertAll(static r => r.Place);
        for (var i = 0; i < hosts.Rules.Count; i++)
            index.Add(hosts.Rules[i], hosts, i);
        builder.EditRules(edits =>
        {
            for (var i = 0; i < hosts.Rules.Count; i++)
                places[i](edits.For(_area), hosts.Rules[i]);
        });
    }

    private HostRuleSet<TCase, TOutcome> Place(HostRule rule, Action<RuleSetEdit<TCase, TOutcome>, Rule<TCase, TOutcome>> place)
    {
        _rules.Add((rule ?? throw new ArgumentNullException(nameof(rule)), place));
        return this;
    }
}
