using System;
using System.Collections.Generic;
using CustomerTiering.Owners.Assignment;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners;

/// <summary>Somebody must look at who looks after a customer (foreign trade 3.3: no vacuum). Immutable.</summary>
public sealed class OwnerAlarm
{
    private readonly Claim _claim;
    private readonly Func<IEnumerable<CandidateRefusal>> _refusals;

    internal OwnerAlarm(OwnerAlarmKind kind, Claim claim, string profile, Func<IEnumerable<CandidateRefusal>> refusals)
    {
        Kind = kind;
        _claim = claim;
        Profile = profile;
        _refusals = refusals;
    }

    /// <summary>Gets what is wrong.</summary>
    public OwnerAlarmKind Kind { get; }

    /// <summary>Gets the customer.</summary>
    public string Customer => _claim.Customer;

    /// <summary>Gets the effective tier of the customer; null for none.</summary>
    public Tier? Tier => _claim.Tier;

    /// <summary>Gets the score of the customer's last review; null for unknown.</summary>
    public decimal? Score => _claim.Request.Score;

    /// <summary>Gets why each person of the pool did not get the customer, in the ordinal order of ids; empty where the owner is only absent. Worked out anew each time.</summary>
    public IReadOnlyList<CandidateRefusal> Refusals => [.. _refusals()];

    /// <summary>Gets what tells customers apart that have other refusals.</summary>
    internal string Profile { get; }

    /// <summary>Gives kind and customer in one line.</summary>
    public override string ToString() => $"{Rules.Conditions.ConditionPrinter.Words(Kind.ToString())}: {Customer}";
}
