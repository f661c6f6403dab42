namespace CustomerTiering.Discounts;

/// <summary>What becomes of a line of a discount request.</summary>
public enum LineStatus
{
    /// <summary>Nothing is conceded.</summary>
    ListPrice,

    /// <summary>It may be granted without approval: by a next-order discount, or because the policy lets whoever sells decide.</summary>
    Free,

    /// <summary>It may be granted once the people of its route have approved it.</summary>
    NeedsApproval,

    /// <summary>Nobody may grant it.</summary>
    Refused,
}
