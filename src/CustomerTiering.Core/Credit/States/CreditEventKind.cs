namespace CustomerTiering.Credit;

/// <summary>What happened to a customer's credit.</summary>
public enum CreditEventKind
{
    /// <summary>The warning level rose.</summary>
    LevelRaised,

    /// <summary>The warning level fell.</summary>
    LevelLowered,

    /// <summary>Deliveries on open account were stopped.</summary>
    Held,

    /// <summary>The reason of the hold is gone; it waits for somebody to release it.</summary>
    Settled,

    /// <summary>The hold ended.</summary>
    Released,

    /// <summary>Somebody overrode the hold until a day.</summary>
    Overridden,

    /// <summary>Somebody took an override back.</summary>
    OverrideEnded,

    /// <summary>The day came on which an override no longer holds.</summary>
    OverrideExpired,
}
