namespace CustomerTiering.Approvals;

/// <summary>Where one item of a request stands.</summary>
public enum ApprovalItemStatus
{
    /// <summary>It waits for somebody to approve its current stage.</summary>
    Pending,

    /// <summary>It went back to who requested it, and waits to be amended.</summary>
    Returned,

    /// <summary>All stages have approved it.</summary>
    Approved,

    /// <summary>Somebody rejected it; that is final.</summary>
    Rejected,

    /// <summary>Nobody decided on it in time; that is final.</summary>
    Expired,

    /// <summary>Who requested it took it back; that is final.</summary>
    Withdrawn,
}
