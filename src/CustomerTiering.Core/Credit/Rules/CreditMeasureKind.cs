namespace CustomerTiering.Credit;

/// <summary>What is done about a bad credit (foreign trade 4.2).</summary>
public enum CreditMeasureKind
{
    /// <summary>A share of each order is paid before delivery.</summary>
    Prepayment,

    /// <summary>Credit is given against security alone.</summary>
    Security,

    /// <summary>Only a share of the agreed limit is left.</summary>
    LowerLimit,
}
