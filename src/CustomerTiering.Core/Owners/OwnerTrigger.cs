namespace CustomerTiering.Owners;

/// <summary>After what the owner of a customer is decided again (foreign trade 1.3, 3.5).</summary>
public enum OwnerTrigger
{
    /// <summary>After each review, whatever it came to.</summary>
    Review,

    /// <summary>After a change of tier, a first one included.</summary>
    TierChange,

    /// <summary>After a review that an event asked for, such as a merger.</summary>
    Event,
}
