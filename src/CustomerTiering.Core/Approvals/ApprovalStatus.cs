namespace CustomerTiering.Approvals;

/// <summary>Where a request stands as a whole.</summary>
public enum ApprovalStatus
{
    /// <summary>At least one item waits.</summary>
    Open,

    /// <summary>All items are approved.</summary>
    Approved,

    /// <summary>No item waits; some are approved and some are not.</summary>
    PartlyApproved,

    /// <summary>No item waits and none is approved; at least one was rejected.</summary>
    Rejected,

    /// <summary>No item waits, none is approved or rejected; at least one expired.</summary>
    Expired,

    /// <summary>All items were taken back.</summary>
    Withdrawn,
}
