namespace CustomerTiering.Care;

/// <summary>
/// A class of customers that care rules name (cement sales art. 15). The host states which classes a customer is in; the policy says where it
/// takes that from: an axis of the portfolio, the portfolio's best, or people. Immutable.
/// </summary>
public sealed class CareClass : CareItem
{
    internal CareClass(CareItemHeader header, string? axis, bool isTop)
        : base(header)
    {
        Axis = axis;
        IsTop = isTop;
    }

    /// <summary>Gets the id of the portfolio's axis that has a class of the same id; null for a class that stands on no axis.</summary>
    public string? Axis { get; }

    /// <summary>Gets a value indicating whether it holds the portfolio's best (<see cref="Portfolio.PortfolioPolicy.Top"/>, cement sales 13.2). Where it is false and <see cref="Axis"/> is null, people say who is in it.</summary>
    public bool IsTop { get; }
}
