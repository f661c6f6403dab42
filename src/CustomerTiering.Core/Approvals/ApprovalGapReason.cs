namespace CustomerTiering.Approvals;

/// <summary>Why something that must be approved cannot be carried out.</summary>
public enum ApprovalGapReason
{
    /// <summary>Nobody has asked for approval, or the request is about something else.</summary>
    NotRequested,

    /// <summary>What is to be carried out is not what was submitted; it needs approval anew.</summary>
    Changed,

    /// <summary>Somebody has still to approve, or the requester to amend.</summary>
    Waiting,

    /// <summary>It was rejected, taken back, or nobody decided in time.</summary>
    Refused,

    /// <summary>The approval is of another day: its validity has ended, or it was given later.</summary>
    NotValid,
}
