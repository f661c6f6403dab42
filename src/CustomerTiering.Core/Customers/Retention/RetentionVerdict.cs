namespace CustomerTiering.Customers.Retention;

/// <summary>What becomes of a fact in a customer's file (relationship care art. 17: updated, and what is useful kept).</summary>
public enum RetentionVerdict
{
    /// <summary>Useful as it is.</summary>
    Keep,

    /// <summary>Somebody looks whether it still holds: it is too old, undated, unverified, or refuted.</summary>
    Review,

    /// <summary>Too old to be of use, and taken out.</summary>
    Remove,
}
