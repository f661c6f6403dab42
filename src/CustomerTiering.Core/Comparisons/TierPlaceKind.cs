namespace CustomerTiering.Comparisons;

/// <summary>Where a decision puts a customer.</summary>
public enum TierPlaceKind
{
    /// <summary>In a tier of the ladder.</summary>
    Tier,

    /// <summary>Nowhere: it is delisted.</summary>
    Delisted,

    /// <summary>Too little is known to grade it; what it has stays.</summary>
    NotGradable,
}
