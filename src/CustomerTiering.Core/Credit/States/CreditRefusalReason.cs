namespace CustomerTiering.Credit;

/// <summary>Why a command on a customer's credit was refused.</summary>
public enum CreditRefusalReason
{
    /// <summary>There is no hold.</summary>
    NotHeld,

    /// <summary>The person has no role that may do this.</summary>
    NotEntitled,

    /// <summary>The day until which is overridden has passed, or is too far off.</summary>
    BadPeriod,

    /// <summary>An override is in force already.</summary>
    AlreadyOverridden,

    /// <summary>No override is in force.</summary>
    NotOverridden,

    /// <summary>The reason of the hold is not gone, or the hold ends without anybody.</summary>
    NotForRelease,

    /// <summary>The day lies before the last command.</summary>
    EarlierDay,
}
