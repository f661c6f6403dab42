namespace CustomerTiering.Owners.Leads;

/// <summary>Where a lead stands.</summary>
public enum LeadStatus
{
    /// <summary>Somebody has registered it, and nothing has been done yet.</summary>
    Registered,

    /// <summary>Somebody works on it, and nobody else may take it.</summary>
    Protected,

    /// <summary>It is still protected, and nothing has been done for so long that it will return.</summary>
    Idle,

    /// <summary>It is back in the pool, and whoever registers it has it.</summary>
    Returned,

    /// <summary>It has become a customer; who had it then is the developer.</summary>
    Converted,
}
