using System;
using System.Collections.Generic;

namespace CustomerTiering.Owners;

/// <summary>Somebody must look at who looks after a customer (foreign trade 3.3: no vacuum). Immutable.</summary>
public sealed class OwnerAlarm
{
    private readonly Func<IEnumerable<CandidateRefusal>> _refusals;

    internal OwnerAlarm(OwnerAlarmKind kind, string customer, Func<IEnumerable<CandidateRefusal>> refusals)
    {
        Kind = kind;
        Customer = customer;
        _refusals = refusals;
    }

    /// <summary>Gets what is wrong.</summary>
    public OwnerAlarmKind Kind { get; }

    /// <summary>Gets the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets why each person of the pool did not get the customer, in the ordinal order of ids; empty where the owner is only absent. Worked out anew each time.</summary>
    public IReadOnlyList<CandidateRefusal> Refusals => [.. _refusals()];

    /// <summary>Gives kind and customer in one line.</summary>
    public override string ToString() => $"{Rules.Conditions.ConditionPrinter.Words(Kind.ToString())}: {Customer}";
}
