namespace CustomerTiering.Discounts;

/// <summary>What a spot check found.</summary>
public enum DiscountFindingKind
{
    /// <summary>It was given and never granted.</summary>
    NotGranted,

    /// <summary>It was granted to another customer.</summary>
    OtherCustomer,

    /// <summary>More was given than granted.</summary>
    MoreThanGranted,

    /// <summary>Less was given than granted.</summary>
    LessThanGranted,

    /// <summary>It was given before it was granted, or on a day on which the standing terms do not hold.</summary>
    OutsidePeriod,
}
