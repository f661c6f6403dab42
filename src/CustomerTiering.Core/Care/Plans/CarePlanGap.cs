namespace CustomerTiering.Care;

/// <summary>What a complete plan has and this one lacks (service levels: service plans).</summary>
public enum CarePlanGap
{
    /// <summary>Nothing is done for the customer.</summary>
    Content,

    /// <summary>Nothing says by which process the customer is served.</summary>
    Process,

    /// <summary>No service target says how soon the customer is helped.</summary>
    Standard,

    /// <summary>Nobody looks after the customer in person.</summary>
    Staff,
}
