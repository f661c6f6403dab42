using System;
using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>What a command made of a customer's credit: its next state with what happened, or the refusal and the state as it was. Immutable.</summary>
public sealed class CreditTransition
{
    internal CreditTransition(CreditState state, IReadOnlyList<CreditEvent> events)
    {
        State = state;
        Events = events;
    }

    internal CreditTransition(CreditState state, CreditRefusal refusal)
        : this(state, Array.Empty<CreditEvent>())
        => Refusal = refusal;

    /// <summary>Gets the state after the command; where it was refused, the state as it was.</summary>
    public CreditState State { get; }

    /// <summary>Gets what happened, in order; empty where the command was refused.</summary>
    public IReadOnlyList<CreditEvent> Events { get; }

    /// <summary>Gets why the command was refused; null where it was carried out.</summary>
    public CreditRefusal? Refusal { get; }

    /// <summary>Gets a value indicating whether the command was refused.</summary>
    public bool IsRefused => Refusal is not null;
}
