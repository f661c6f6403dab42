namespace CustomerTiering.Care;

/// <summary>The kinds of codes that the care section names.</summary>
internal static class CareCodes
{
    /// <summary>Anything that the section declares by an id: a class, an entitlement, a target, a measure, a budget.</summary>
    public const string Item = "care-item";
}
