using System;
using System.Collections.Generic;

namespace CustomerTiering.Approvals;

/// <summary>What a command made of a request: its next state with what happened, or the refusal and the state as it was. Immutable.</summary>
public sealed class ApprovalResult
{
    internal ApprovalResult(ApprovalRequest request, IReadOnlyList<ApprovalEvent> events)
    {
        Request = request;
        Events = events;
    }

    internal ApprovalResult(ApprovalRequest request, ApprovalRefusal refusal)
        : this(request, Array.Empty<ApprovalEvent>())
        => Refusal = refusal;

    /// <summary>Gets the request after the command; where it was refused, the request as it was.</summary>
    public ApprovalRequest Request { get; }

    /// <summary>Gets what happened, in order; empty where the command was refused.</summary>
    public IReadOnlyList<ApprovalEvent> Events { get; }

    /// <summary>Gets why the command was refused; null where it was carried out.</summary>
    public ApprovalRefusal? Refusal { get; }

    /// <summary>Gets a value indicating whether the command was refused.</summary>
    public bool IsRefused => Refusal is not null;
}
