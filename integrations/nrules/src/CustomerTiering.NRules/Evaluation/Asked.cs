using System;
using System.Collections.Generic;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.NRules.Evaluation;

/// <summary>One case before one rule set: the fact that the evaluator inserts, and where the rules leave what came of them.</summary>
internal sealed class Asked<TCase>
    where TCase : struct, IRuleCase
{
    private readonly TCase _case;
    private Dictionary<IHostRules<TCase>, IHostRun>? _runs;
    private Hits _hits;
    private int _failed = -1;
    private Exception? _failure;

    public Asked(in TCase @case) => _case = @case;

    public ref readonly TCase Case => ref _case;

    public void Hit(int index) => _hits = _hits.With(index);

    /// <summary>Notes that a rule failed; of several the first in order counts.</summary>
    public void Fail(int index, Exception failure)
    {
        if (_failed < 0 || index < _failed)
            (_failed, _failure) = (index, failure);
    }

    /// <summary>Gives what a host's own NRules rules say of the case; they are run once for all of them.</summary>
    public IHostRun RunOf(IHostRules<TCase> hosts)
    {
        _runs ??= [];
        if (!_runs.TryGetValue(hosts, out var run))
            _runs[hosts] = run = hosts.Run(in _case);
        return run;
    }

    /// <summary>Gives the hits as the hit policy says, as if the rules had been looked at in order.</summary>
    public Hits Answer(LoweredRules<TCase> rules)
    {
        var hitPolicy = rules.Set.Area.HitPolicy;
        if (_failed >= 0 && (hitPolicy != HitPolicy.First || _hits.IsEmpty || _failed < _hits.First))
            throw rules.Failure(_failed, in _case, _failure!);
        if (hitPolicy == HitPolicy.Unique && (_hits.Bits & (_hits.Bits - 1)) != 0)
            throw rules.Conflict(_hits, in _case);

        return hitPolicy == HitPolicy.First && !_hits.IsEmpty ? default(Hits).With(_hits.First) : _hits;
    }
}
