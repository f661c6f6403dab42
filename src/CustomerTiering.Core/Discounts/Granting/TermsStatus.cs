namespace CustomerTiering.Discounts;

/// <summary>Where standing terms stand on a day.</summary>
public enum TermsStatus
{
    /// <summary>They begin later.</summary>
    NotYet,

    /// <summary>They hold.</summary>
    InForce,

    /// <summary>They hold, and end within the days in which the policy warns: renew them or tell the customer.</summary>
    EndsSoon,

    /// <summary>They have ended.</summary>
    Ended,
}
