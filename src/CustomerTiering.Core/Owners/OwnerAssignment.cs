using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Owners;

/// <summary>Who looks after each customer of an assignment, what everybody then carries, and what somebody must look at. Immutable.</summary>
public sealed class OwnerAssignment
{
    private readonly Dictionary<string, OwnerDecision> _byCustomer;

    internal OwnerAssignment(IReadOnlyList<OwnerDecision> decisions, IReadOnlyList<OwnerLoad> loads)
    {
        Decisions = decisions;
        Loads = loads;
        Alarms = [.. decisions.Where(static d => d.Alarm is not null).Select(static d => d.Alarm!)];
        _byCustomer = decisions.ToDictionary(static d => d.Subject, StringComparer.Ordinal);
    }

    /// <summary>Gets the decisions by customer, in the ordinal order of ids.</summary>
    public IReadOnlyList<OwnerDecision> Decisions { get; }

    /// <summary>Gets what each person of the pool carries now, in the ordinal order of ids.</summary>
    public IReadOnlyList<OwnerLoad> Loads { get; }

    /// <summary>Gets the alarms, in the ordinal order of customers. Every customer has an owner or an alarm.</summary>
    public IReadOnlyList<OwnerAlarm> Alarms { get; }

    /// <summary>Gives the alarms at a glance: how many in which tier, what kept people away, and all of them, the worst first. Worked out anew each time.</summary>
    public OwnerAlarmOverview AlarmOverview() => new(Alarms);

    /// <summary>Gives the decision on a customer; null where the assignment has none.</summary>
    public OwnerDecision? Find(string customer) => _byCustomer.TryGetValue(Wording.Guard.NotNull(customer, nameof(customer)), out var decision) ? decision : null;

    /// <summary>Gives the SHA-256 over who owns whom, how, and what everybody carries, as 64 lower-case hexadecimal digits: the same whatever the order of the input.</summary>
    public string Hash()
        => Sha256Hex.Of(new CanonicalObject()
            .Add("owners", Decisions.Select(static d => d.ToCanonical()))
            .Add("loads", Loads.Select(static l => l.ToCanonical()))
            .ToString());
}
