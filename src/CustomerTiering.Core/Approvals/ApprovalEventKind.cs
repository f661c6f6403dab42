namespace CustomerTiering.Approvals;

/// <summary>What happened to a request.</summary>
public enum ApprovalEventKind
{
    /// <summary>An item was submitted, or submitted with another content.</summary>
    Submitted,

    /// <summary>Somebody approved an item for one role of one stage.</summary>
    Granted,

    /// <summary>The last stage approved the item.</summary>
    Approved,

    /// <summary>Somebody rejected the item.</summary>
    Rejected,

    /// <summary>Somebody sent the item back to its requester.</summary>
    Returned,

    /// <summary>The requester submitted a returned item again as it was.</summary>
    Resubmitted,

    /// <summary>The requester left the item out when amending.</summary>
    Dropped,

    /// <summary>The requester took the item back.</summary>
    Withdrawn,

    /// <summary>Nobody decided on the item in time.</summary>
    Expired,

    /// <summary>Those who must approve the item are to be reminded.</summary>
    Reminded,

    /// <summary>The item's stage may now be approved by a further role.</summary>
    Escalated,

    /// <summary>Somebody lent a role to somebody else.</summary>
    Delegated,

    /// <summary>Somebody took a lent role back.</summary>
    DelegationEnded,
}
