namespace CustomerTiering.Discounts;

/// <summary>Why a next-order discount cannot be used.</summary>
public enum NextOrderRefusal
{
    /// <summary>It belongs to another customer.</summary>
    OtherCustomer,

    /// <summary>The order earned it itself.</summary>
    SameOrder,

    /// <summary>Another order used it.</summary>
    AlreadyUsed,

    /// <summary>It is not earned yet on that day.</summary>
    TooEarly,

    /// <summary>Its days have passed.</summary>
    Ended,
}
