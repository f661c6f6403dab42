namespace CustomerTiering.Owners;

/// <summary>What an alarm says.</summary>
public enum OwnerAlarmKind
{
    /// <summary>Nobody eligible had room, and the last role of the policy took the customer.</summary>
    TakenByFallback,

    /// <summary>Nobody took the customer.</summary>
    NoOwner,

    /// <summary>The owner is on leave and nobody stands in.</summary>
    OwnerAbsent,
}
