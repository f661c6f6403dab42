namespace CustomerTiering.Owners;

/// <summary>How a customer came to its owner.</summary>
public enum OwnerOutcome
{
    /// <summary>The present owner stays.</summary>
    Kept,

    /// <summary>Somebody eligible got the customer.</summary>
    Assigned,

    /// <summary>Somebody of the fallback chain got it as an exception, which must be approved.</summary>
    ByException,

    /// <summary>The last role of the policy took it, and an alarm goes with it.</summary>
    ByFallback,

    /// <summary>Nobody could take it; it has no owner and an alarm.</summary>
    Nobody,
}
