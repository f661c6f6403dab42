namespace CustomerTiering.Discounts;

/// <summary>Where a notice for the record stands on a day.</summary>
public enum FilingStatus
{
    /// <summary>It is still to be done, and in time.</summary>
    Open,

    /// <summary>It should have been done, and was not.</summary>
    Overdue,

    /// <summary>It was done in time.</summary>
    Filed,

    /// <summary>It was done, but too late.</summary>
    FiledLate,
}
