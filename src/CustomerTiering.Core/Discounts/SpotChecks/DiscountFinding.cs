namespace CustomerTiering.Discounts;

/// <summary>A difference between what was given and what was granted (key accounts art. 14). Immutable.</summary>
public sealed class DiscountFinding
{
    internal DiscountFinding(DiscountFindingKind kind, GivenDiscount given, GrantRecord? granted)
    {
        Kind = kind;
        Given = given;
        Granted = granted;
    }

    /// <summary>Gets what differs.</summary>
    public DiscountFindingKind Kind { get; }

    /// <summary>Gets what was given.</summary>
    public GivenDiscount Given { get; }

    /// <summary>Gets what was granted; null where nothing was.</summary>
    public GrantRecord? Granted { get; }
}
