namespace CustomerTiering.Approvals;

/// <summary>Why a command was refused.</summary>
public enum ApprovalRefusalReason
{
    /// <summary>Nothing of the request can change any more.</summary>
    Closed,

    /// <summary>The request has no item of that id.</summary>
    UnknownItem,

    /// <summary>The item does not wait for a decision.</summary>
    NotWaiting,

    /// <summary>The item has changed since it was shown.</summary>
    StaleFingerprint,

    /// <summary>Whoever requested something does not decide on it, in whatever capacity.</summary>
    OwnRequest,

    /// <summary>The person has no role that is asked now.</summary>
    NotEntitled,

    /// <summary>Only who requested it may do this.</summary>
    NotRequester,

    /// <summary>The role cannot be lent or taken back so.</summary>
    BadDelegation,

    /// <summary>The items cannot be amended so.</summary>
    BadAmendment,

    /// <summary>The day lies before the last command.</summary>
    EarlierDay,
}
