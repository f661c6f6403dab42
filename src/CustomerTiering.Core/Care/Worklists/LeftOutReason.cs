namespace CustomerTiering.Care;

/// <summary>Why work is not on a worklist.</summary>
public enum LeftOutReason
{
    /// <summary>It may not begin yet.</summary>
    NotYet,

    /// <summary>It waits for an approval.</summary>
    AwaitsApproval,

    /// <summary>The customer has had, or has on the list, as many contacts as the policy allows.</summary>
    ContactCap,

    /// <summary>The person's time of the day is taken by what ranks higher.</summary>
    Capacity,
}
