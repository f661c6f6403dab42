using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.NRules.Lowering;
using CustomerTiering.NRules.Sessions;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using NRules;

namespace CustomerTiering.NRules.Evaluation;

/// <summary>
/// Runs a rule set on NRules, one customer in a session at a time: NRules joins facts in nested loops, so a session for a portfolio grows
/// with its square. A session that came to its end has forgotten the customer and is used again; one that did not is thrown away.
/// </summary>
internal sealed class NRulesEvaluator<TCase> : IRuleEvaluator<TCase>
    where TCase : struct, IRuleCase
{
    private readonly LoweredRules<TCase> _rules;
    private readonly int _mostToFire;
    private readonly ISessionFactory _factory;
    private readonly ConcurrentBag<ISession> _sessions = [];

    public NRulesEvaluator(LoweredRules<TCase> rules, HostRuleIndex hosts, CancellationToken cancellation)
    {
        _rules = rules;
        _mostToFire = rules.Set.Area.HitPolicy == HitPolicy.First ? 1 : Math.Max(1, rules.Count);
        var lowered = Enumerable.Range(0, rules.Count).Select(i => RuleLowering.Lower(rules, i, new HitLogic<TCase>(i, ConditionOf(i, hosts))));
        _factory = SessionFactories.Compile([.. lowered], null, cancellation);
    }

    public Hits Evaluate(in TCase @case)
    {
        var asked = new Asked<TCase>(in @case);
        var session = _sessions.TryTake(out var used) ? used : _factory.CreateSession();
        session.Insert(asked);
        session.Fire(_mostToFire);
        session.Retract(asked);
        _sessions.Add(session);
        return asked.Answer(_rules);
    }

    private Func<Asked<TCase>, bool> ConditionOf(int index, HostRuleIndex hosts)
    {
        if (hosts.Find<TCase>(_rules.Set.Rules[index]) is { } host)
            return asked => asked.RunOf(host.Rules).Holds(host.Index);

        var condition = _rules.ConditionOf(index);
        return asked => condition(in asked.Case);
    }
}
