using System.Collections.Generic;

namespace CustomerTiering.Approvals;

/// <summary>What is missing before something may be carried out. Immutable.</summary>
public sealed class ApprovalGap
{
    internal ApprovalGap(ApprovalGapReason reason, string problem, IReadOnlyList<string>? waitingFor = null)
    {
        Reason = reason;
        Problem = problem;
        WaitingFor = waitingFor ?? [];
    }

    /// <summary>Gets why.</summary>
    public ApprovalGapReason Reason { get; }

    /// <summary>Gets what is missing, in English.</summary>
    public string Problem { get; }

    /// <summary>Gets the roles that it waits for now; empty where it waits for none.</summary>
    public IReadOnlyList<string> WaitingFor { get; }

    /// <summary>Gives what is missing.</summary>
    public override string ToString() => Problem;
}
