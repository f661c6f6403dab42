using System.Collections.Generic;

namespace CustomerTiering.Customers;

/// <summary>The units that the library knows how to write; a host may use any other word as a unit.</summary>
public static class Units
{
    /// <summary>An amount in the policy's currency; nothing is converted.</summary>
    public const string Money = "money";

    /// <summary>A share of one: 0.25 is 25 %, not 25.</summary>
    public const string Share = "share";

    /// <summary>Points of a scale that the policy or the host defines, 0 to 100 for those of the library.</summary>
    public const string Points = "points";

    /// <summary>A count, such as of orders; written without a unit.</summary>
    public const string Count = "count";

    /// <summary>Calendar days.</summary>
    public const string Days = "days";

    /// <summary>Whole calendar months.</summary>
    public const string Months = "months";

    /// <summary>Years.</summary>
    public const string Years = "years";

    /// <summary>Gets all of them, in the order above.</summary>
    internal static IReadOnlyList<string> All { get; } = [Money, Share, Points, Count, Days, Months, Years];
}
