namespace CustomerTiering.Discounts;

/// <summary>Why nobody may grant a line.</summary>
public enum LineRefusal
{
    /// <summary>A limit rule says that nothing is conceded.</summary>
    ByRule,

    /// <summary>It is above the strictest maximum.</summary>
    AboveMaximum,

    /// <summary>It combines concessions that the policy keeps apart.</summary>
    Combination,

    /// <summary>No route rule holds: the policy names nobody who could approve it.</summary>
    NoRoute,
}
