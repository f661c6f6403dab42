namespace CustomerTiering.Incentives;

/// <summary>Where a recommendation stands.</summary>
public enum CourseStatus
{
    /// <summary>It waits for people to confirm or decline it; nothing is due.</summary>
    Recommended,

    /// <summary>It was confirmed and is due in whole.</summary>
    Confirmed,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>The ground for it was gone before anybody confirmed it: data were corrected, or the tier fell.</summary>
    Withdrawn,

    /// <summary>It was confirmed; a part is due and the rest is held back until the tier has held.</summary>
    HeldBack,

    /// <summary>The tier has held, and the rest is due too.</summary>
    Released,

    /// <summary>The tier fell too early, and the rest never becomes due; what was due stays.</summary>
    Lapsed,

    /// <summary>It is recommended to take it back, which waits for people to confirm or waive it.</summary>
    TakeBackRecommended,

    /// <summary>It was confirmed that it is taken back.</summary>
    TakenBack,

    /// <summary>It was decided not to take it back; what was due stays.</summary>
    Waived,
}
