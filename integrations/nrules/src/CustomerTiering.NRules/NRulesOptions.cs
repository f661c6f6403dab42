using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.Rules;

namespace CustomerTiering.NRules;

/// <summary>What a host brings along from NRules: its own rules, and how far they may go.</summary>
public sealed class NRulesOptions
{
    private readonly List<IHostRuleSet> _sets = [];
    private int _firingBudget = 10_000;

    internal NRulesOptions()
    {
    }

    /// <summary>Gets or sets the most firings of a host's rules of one set on one customer. A customer on whom there are more fails with a <see cref="Sessions.FiringBudgetException"/> as cause.</summary>
    /// <value>10,000 where nothing is set; at least 1.</value>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int FiringBudget
    {
        get => _firingBudget;
        set => _firingBudget = value >= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "a firing budget is at least 1");
    }

    /// <summary>Gets or sets what stops the compiling of a host's rules.</summary>
    /// <value>Nothing stops it where nothing is set.</value>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Gives a host's own rules for one set, to be added to.</summary>
    /// <typeparam name="TCase">What the set's rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the set's rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    public HostRuleSet<TCase, TOutcome> For<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        if (area is null)
            throw new ArgumentNullException(nameof(area));
        if (_sets.FirstOrDefault(s => s.Area == area) is HostRuleSet<TCase, TOutcome> found)
            return found;

        var set = new HostRuleSet<TCase, TOutcome>(area);
        _sets.Add(set);
        return set;
    }

    internal HostRuleIndex AddTo(TieringEngineBuilder builder)
    {
        var index = new HostRuleIndex();
        foreach (var set in _sets)
            set.AddTo(builder, index, this);
        return index;
    }
}
