using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.ExceptionServices;
using NRules;
using NRules.Diagnostics;
using NRules.RuleModel;

namespace CustomerTiering.NRules.HostRules;

/// <summary>Watches one session of a host's rules: which rule yielded what, and which failed. A failure is noted and the session goes on, so that it is known what the other rules say.</summary>
internal sealed class HostRun<TOutcome>(IReadOnlyDictionary<string, int> indices) : IHostRun
{
    private readonly Dictionary<IFact, int> _yielded = [];
    private readonly Dictionary<int, Exception> _failures = [];
    private string? _firing;

    /// <summary>Begins to watch.</summary>
    public void Watch(ISession session)
    {
        var events = session.Events;
        events.RuleFiringEvent += (_, e) => _firing = e.Match.Rule.Name;
        events.FactInsertedEvent += (_, e) => Note(e.Fact);
        events.FactRetractedEvent += (_, e) => _yielded.Remove(e.Fact);
        events.LhsExpressionFailedEvent += (_, e) => Failed(e, e.Rules.Select(static r => r.Name));
        events.AgendaExpressionFailedEvent += (_, e) => Failed(e, [e.Match.Rule.Name]);
        events.RhsExpressionFailedEvent += (_, e) => Failed(e, [e.Match.Rule.Name]);
    }

    /// <summary>Notes that no answer of this run can be relied on.</summary>
    public void FailAll(Exception failure)
    {
        foreach (var index in indices.Values)
            Fail(index, failure);
    }

    public bool Holds(int index)
    {
        if (_failures.TryGetValue(index, out var failure))
            ExceptionDispatchInfo.Capture(failure).Throw();
        return OutcomesOf(index).Any();
    }

    /// <summary>Gives the outcome that the rule yielded.</summary>
    public TOutcome OutcomeOf(int index)
    {
        _ = Holds(index);
        return OutcomesOf(index).First();
    }

    private IEnumerable<TOutcome> OutcomesOf(int index) => _yielded.Where(y => y.Value == index).Select(static y => (TOutcome)y.Key.Value!);

    private void Note(IFact fact)
    {
        if (fact.Value is not TOutcome outcome)
            return;

        var rule = fact.Source is ILinkedFactSource linked ? linked.Rule.Name : _firing!;
        if (!indices.TryGetValue(rule, out var index))
            FailAll(new HostRuleException(rule, "yields an outcome and is not among the rules; add it as one"));
        else if (OutcomesOf(index).Any(o => !EqualityComparer<TOutcome>.Default.Equals(o, outcome)))
            Fail(index, new HostRuleException(rule, $"yields `{OutcomesOf(index).First()}` and `{outcome}` on one case; make it two rules"));
        else
            _yielded[fact] = index;
    }

    private void Failed(IRecoverableError error, IEnumerable<string> rules)
    {
        error.IsHandled = true;
        foreach (var rule in rules)
        {
            if (indices.TryGetValue(rule, out var index))
                Fail(index, error.Exception!);
            else
                FailAll(error.Exception!);
        }
    }

    private void Fail(int index, Exception failure)
    {
        if (!_failures.ContainsKey(index))
            _failures[index] = failure;
    }
}
