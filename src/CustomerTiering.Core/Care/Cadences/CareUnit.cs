namespace CustomerTiering.Care;

/// <summary>The unit of the time between two tasks.</summary>
public enum CareUnit
{
    /// <summary>Calendar days.</summary>
    Days,

    /// <summary>Weeks.</summary>
    Weeks,

    /// <summary>Months: from the 31st a shorter month's last day.</summary>
    Months,

    /// <summary>Years.</summary>
    Years,
}
