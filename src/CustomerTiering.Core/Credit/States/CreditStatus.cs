namespace CustomerTiering.Credit;

/// <summary>Where a customer's credit stands.</summary>
public enum CreditStatus
{
    /// <summary>There is no warning and no hold.</summary>
    Clear,

    /// <summary>There is a warning; deliveries on open account go on.</summary>
    Warned,

    /// <summary>Deliveries on open account are stopped.</summary>
    OnHold,

    /// <summary>There is a hold, and somebody has overridden it until a day that has not come.</summary>
    Released,
}
