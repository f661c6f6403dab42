namespace CustomerTiering.Customers;

/// <summary>What a pin set by hand does to a customer's tier.</summary>
public enum PinKind
{
    /// <summary>The tier may rise above the pinned one but not fall below it.</summary>
    Floor,

    /// <summary>The tier is the pinned one until the pin expires.</summary>
    Frozen,
}
