using System.Collections.Generic;

namespace CustomerTiering.Customers;

/// <summary>The facts that the library knows by name. A host adds its own with <see cref="Indicator"/>.</summary>
public static class Indicators
{
    /// <summary>Gets net purchases in the measuring period, returns subtracted, in the policy's currency; may be negative (foreign trade 3.2).</summary>
    public static NumberIndicator AnnualPurchase { get; } = new("annual-purchase", Units.Money, true, 2, "annual purchase");

    /// <summary>Gets the number of distinct orders in the measuring period that are not returns (foreign trade 3.2).</summary>
    public static NumberIndicator PurchaseFrequency { get; } = new("purchase-frequency", Units.Count, true, 0, "purchase frequency");

    /// <summary>Gets net purchases less their cost in the measuring period, in the policy's currency (foreign trade 3.2).</summary>
    public static NumberIndicator ProfitContribution { get; } = new("profit-contribution", Units.Money, true, 2, "profit contribution");

    /// <summary>Gets whole months since the first order (foreign trade 3.2, service levels: length of relationship).</summary>
    public static NumberIndicator LengthOfRelationship { get; } = new("length-of-relationship", Units.Months, true, 0, "length of relationship");

    /// <summary>Gets growth potential on a scale of 0 to 100 that the host assesses (foreign trade 3.2).</summary>
    public static NumberIndicator GrowthPotential { get; } = new("growth-potential", Units.Points, true, 0, "growth potential");

    /// <summary>Gets market influence on a scale of 0 to 100 that the host assesses (foreign trade 3.2).</summary>
    public static NumberIndicator MarketInfluence { get; } = new("market-influence", Units.Points, true, 0, "market influence");

    /// <summary>Gets the change of net purchases against the period before, as a share: 0.3 is 30 % more (foreign trade 3.5). Unknown where the period before is not covered or had no positive purchases.</summary>
    public static NumberIndicator PurchaseGrowth { get; } = new("purchase-growth", Units.Share, true, 4, "purchase growth");

    /// <summary>Gets the number of quarters in a row, up to the date, in which net purchases were lower than in the quarter before (foreign trade 3.5: continuing decline).</summary>
    public static NumberIndicator DecliningQuarters { get; } = new("declining-quarters", Units.Count, false, 0, "declining quarters in a row");

    /// <summary>Gets calendar days since the last order.</summary>
    public static NumberIndicator Recency { get; } = new("recency", Units.Days, false, 0, "days since the last order");

    /// <summary>Gets the share of amounts due in the measuring period that was paid on or before the due date, 0 to 1 (service levels: credit).</summary>
    public static NumberIndicator PaymentPunctuality { get; } = new("payment-punctuality", Units.Share, true, 4, "payment punctuality");

    /// <summary>Gets complexity of needs on a scale of 0 to 100 that the host assesses (service levels).</summary>
    public static NumberIndicator NeedsComplexity { get; } = new("needs-complexity", Units.Points, true, 0, "complexity of needs");

    /// <summary>Gets the credit rating on a scale of 0 to 100, by an agency or the host's own assessment (service levels: credit).</summary>
    public static NumberIndicator CreditRating { get; } = new("credit-rating", Units.Points, true, 0, "credit rating");

    /// <summary>Gets whether the customer has ever bought (foreign trade 3.2: D is for those who have not).</summary>
    public static FlagIndicator HasPurchased { get; } = new("has-purchased", "has purchased");

    /// <summary>Gets the region code.</summary>
    public static CodeIndicator Region { get; } = new("region", null);

    /// <summary>Gets the industry code.</summary>
    public static CodeIndicator Industry { get; } = new("industry", null);

    /// <summary>Gets the channel code, such as direct or indirect (relationship care art. 2).</summary>
    public static CodeIndicator Channel { get; } = new("channel", null);

    /// <summary>Gets all of them, in the order above.</summary>
    public static IReadOnlyList<FactKey> All { get; } =
    [
        AnnualPurchase, PurchaseFrequency, ProfitContribution, LengthOfRelationship, GrowthPotential, MarketInfluence,
        PurchaseGrowth, DecliningQuarters, Recency, PaymentPunctuality, NeedsComplexity, CreditRating,
        HasPurchased, Region, Industry, Channel,
    ];
}
