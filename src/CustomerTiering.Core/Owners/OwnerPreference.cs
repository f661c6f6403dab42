namespace CustomerTiering.Owners;

/// <summary>By what one eligible person goes before another. Who is still equal is taken in the ordinal order of ids.</summary>
public enum OwnerPreference
{
    /// <summary>The present owner goes first.</summary>
    PresentOwner,

    /// <summary>Who is eligible without exception goes before the roles of the fallback chain, and they in its order.</summary>
    PreferredRole,

    /// <summary>Who works in the customer's region goes first; whoever works everywhere does.</summary>
    InRegion,

    /// <summary>Who has the skill that the customer needs goes first.</summary>
    NeededSkill,

    /// <summary>The more skilled goes first; an unknown level is the lowest.</summary>
    SkillLevel,

    /// <summary>Who has the most capacity left goes first; who has no bound goes before all.</summary>
    FreeCapacity,

    /// <summary>Who carries the least load goes first: load balancing.</summary>
    LowestLoad,

    /// <summary>Who got a new customer the longest time ago goes first: round robin, kept up from one assignment to the next.</summary>
    LongestWait,
}
