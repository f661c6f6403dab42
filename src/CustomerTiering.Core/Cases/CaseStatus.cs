namespace CustomerTiering.Cases;

/// <summary>Where a case stands.</summary>
public enum CaseStatus
{
    /// <summary>At least one step is to be taken.</summary>
    Open,

    /// <summary>All that had to be done is done.</summary>
    Closed,

    /// <summary>Ended unfinished, for a stated reason.</summary>
    Cancelled,
}
