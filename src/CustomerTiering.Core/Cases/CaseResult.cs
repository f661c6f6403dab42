using System;
using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>What a command made of a case: its next state with what happened, or the refusal and the case as it was. Immutable.</summary>
public sealed class CaseResult
{
    internal CaseResult(CustomerCase? @case, IReadOnlyList<CaseEvent> events)
    {
        Found = @case;
        Events = events;
    }

    internal CaseResult(CustomerCase? @case, CaseRefusal refusal)
        : this(@case, Array.Empty<CaseEvent>())
        => Refusal = refusal;

    /// <summary>Gets the case after the command; where it was refused, the case as it was.</summary>
    /// <exception cref="InvalidOperationException">Opening was refused, so that there is no case; the message says why.</exception>
    public CustomerCase Case => Found ?? throw new InvalidOperationException($"no case was opened: {Refusal}");

    /// <summary>Gets what happened, in order; empty where the command was refused.</summary>
    public IReadOnlyList<CaseEvent> Events { get; }

    /// <summary>Gets why the command was refused; null where it was carried out.</summary>
    public CaseRefusal? Refusal { get; }

    /// <summary>Gets a value indicating whether the command was refused.</summary>
    public bool IsRefused => Refusal is not null;

    private CustomerCase? Found { get; }
}
