namespace CustomerTiering.Customers.Ledger;

/// <summary>What a line of a ledger records.</summary>
public enum LedgerLineKind
{
    /// <summary>Goods or services sold. A line may be negative, such as a rebate on the invoice.</summary>
    Order,

    /// <summary>Goods taken back or an allowance; never positive.</summary>
    Return,

    /// <summary>Money received; positive.</summary>
    Payment,

    /// <summary>A correction of what was bought that is neither an order nor a return; of either sign.</summary>
    Adjustment,
}
