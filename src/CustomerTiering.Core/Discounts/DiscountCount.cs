namespace CustomerTiering.Discounts;

/// <summary>What of a line is held against standard, maximum and ladder.</summary>
public enum DiscountCount
{
    /// <summary>All preferential terms (優惠): discount and other concessions together.</summary>
    Concessions,

    /// <summary>The discount (折扣) alone.</summary>
    Discounts,
}
