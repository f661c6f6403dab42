using System.Collections.Generic;

namespace CustomerTiering.Customers;

/// <summary>
/// The facts that the library knows by name. Each says its clause, unit, bounds, which direction is better and where it is unknown. The measuring
/// period is the 12 months before the day of the decision where the host measures no other. Bounds say what is meant; nothing is cut off or refused. A host adds its own with <see cref="Indicator"/>.
/// </summary>
public static class Indicators
{
    /// <summary>Gets net purchases in the measuring period, returns subtracted (foreign trade 3.2). Unit: the policy's currency; unbounded, negative where returns exceed orders. More is better. Unknown where the period is not covered.</summary>
    public static NumberIndicator AnnualPurchase { get; } = new("annual-purchase", Units.Money, true, 2, "annual purchase");

    /// <summary>Gets the number of distinct orders in the measuring period that are not returns (foreign trade 3.2). Unit: a count, 0 or more. More is better. Unknown where the period is not covered.</summary>
    public static NumberIndicator PurchaseFrequency { get; } = new("purchase-frequency", Units.Count, true, 0, "purchase frequency");

    /// <summary>Gets net purchases less their cost in the measuring period (foreign trade 3.2). Unit: the policy's currency; unbounded, negative for a loss. More is better. Unknown where a cost is.</summary>
    public static NumberIndicator ProfitContribution { get; } = new("profit-contribution", Units.Money, true, 2, "profit contribution");

    /// <summary>Gets the time since the first order (foreign trade 3.2; service levels: standard). Unit: whole months, 0 or more. More is better. Unknown where no order is known.</summary>
    public static NumberIndicator LengthOfRelationship { get; } = new("length-of-relationship", Units.Months, true, 0, "length of relationship");

    /// <summary>Gets growth potential, which the host assesses (foreign trade 3.2). Unit: points, 0 to 100. More is better. Unknown where nobody has assessed it.</summary>
    public static NumberIndicator GrowthPotential { get; } = new("growth-potential", Units.Points, true, 0, "growth potential");

    /// <summary>Gets market influence, which the host assesses (foreign trade 3.2). Unit: points, 0 to 100. More is better. Unknown where nobody has assessed it.</summary>
    public static NumberIndicator MarketInfluence { get; } = new("market-influence", Units.Points, true, 0, "market influence");

    /// <summary>Gets the change of net purchases against the period before (foreign trade 3.5). Unit: a share; 0.3 is 30 % more, -1 is nothing bought any more, no upper bound. More is better. Unknown where the period before is not covered or had no positive purchases.</summary>
    public static NumberIndicator PurchaseGrowth { get; } = new("purchase-growth", Units.Share, true, 4, "purchase growth");

    /// <summary>Gets the number of quarters in a row, up to the date, in which net purchases were lower than in the quarter before (foreign trade 3.5: continuing decline). Unit: a count, 0 or more. Less is better. Unknown where no two quarters are covered.</summary>
    public static NumberIndicator DecliningQuarters { get; } = new("declining-quarters", Units.Count, false, 0, "declining quarters in a row");

    /// <summary>Gets the time since the last order (no clause of a preset). Unit: calendar days, 0 or more. Less is better. Unknown where no order is known.</summary>
    public static NumberIndicator Recency { get; } = new("recency", Units.Days, false, 0, "days since the last order");

    /// <summary>Gets how much of the amounts due in the measuring period was paid on or before the due date (service levels: standard). Unit: a share, 0 to 1. More is better. Unknown where nothing fell due.</summary>
    public static NumberIndicator PaymentPunctuality { get; } = new("payment-punctuality", Units.Share, true, 4, "payment punctuality");

    /// <summary>Gets complexity of needs, which the host assesses (service levels: standard). Unit: points, 0 to 100. More counts as better, since such customers are served more closely. Unknown where nobody has assessed it.</summary>
    public static NumberIndicator NeedsComplexity { get; } = new("needs-complexity", Units.Points, true, 0, "complexity of needs");

    /// <summary>Gets the credit rating, by an agency or the host's own assessment (service levels: standard). Unit: points, 0 to 100. More is better. Unknown where nobody has rated the customer.</summary>
    public static NumberIndicator CreditRating { get; } = new("credit-rating", Units.Points, true, 0, "credit rating");

    /// <summary>Gets whether the customer has ever bought (foreign trade 3.2: D is for those who have not). Unit: yes or no. Not scored, so none is better; rules look at it. Unknown where it was not set, which is not the same as no.</summary>
    public static FlagIndicator HasPurchased { get; } = new("has-purchased", "has purchased");

    /// <summary>Gets the region (no clause of a preset). Unit: a code of the host's, compared letter by letter. None is better than another. Unknown where it was not set or is blank.</summary>
    public static CodeIndicator Region { get; } = new("region", null);

    /// <summary>Gets the industry (no clause of a preset). Unit: a code of the host's, compared letter by letter. None is better than another. Unknown where it was not set or is blank.</summary>
    public static CodeIndicator Industry { get; } = new("industry", null);

    /// <summary>Gets the channel, such as direct or indirect (relationship care art. 2). Unit: a code of the host's, compared letter by letter. None is better than another. Unknown where it was not set or is blank.</summary>
    public static CodeIndicator Channel { get; } = new("channel", null);

    /// <summary>Gets all of them, in the order above.</summary>
    public static IReadOnlyList<FactKey> All { get; } =
    [
        AnnualPurchase, PurchaseFrequency, ProfitContribution, LengthOfRelationship, GrowthPotential, MarketInfluence,
        PurchaseGrowth, DecliningQuarters, Recency, PaymentPunctuality, NeedsComplexity, CreditRating,
        HasPurchased, Region, Industry, Channel,
    ];
}
