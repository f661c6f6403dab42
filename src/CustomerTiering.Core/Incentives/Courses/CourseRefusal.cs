namespace CustomerTiering.Incentives;

/// <summary>Why a step of a course was refused.</summary>
public enum CourseRefusal
{
    /// <summary>Nothing of the kind can happen where the recommendation stands.</summary>
    NotPossible,

    /// <summary>The day lies before the last step's.</summary>
    EarlierDay,

    /// <summary>The approval request does not hold this item with exactly this content and route.</summary>
    AnotherItem,

    /// <summary>The approval request has not decided on the item, or its approval no longer holds.</summary>
    NotDecided,

    /// <summary>Somebody whom it concerns took part in deciding on it, or lent the role for it.</summary>
    ByConcerned,

    /// <summary>What is held back is not due yet.</summary>
    TooEarly,

    /// <summary>The tier fell when it no longer mattered.</summary>
    OutsideWindow,
}
