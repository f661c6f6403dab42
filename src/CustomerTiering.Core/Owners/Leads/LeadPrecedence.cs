namespace CustomerTiering.Owners.Leads;

/// <summary>Who has a lead that several people claim when leads are taken over from elsewhere. Where two are equal by it, nobody has the lead until somebody decides.</summary>
public enum LeadPrecedence
{
    /// <summary>Who registered it first.</summary>
    FirstRegistered,

    /// <summary>Who worked on it last; who never did comes after all who did.</summary>
    LastActive,

    /// <summary>Nobody: each rival claim is decided by hand.</summary>
    ByHand,
}
