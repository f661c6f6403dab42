using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Benchmarks.ByHand;

/// <summary>A customer as a program for this one policy would hold it; null for unknown.</summary>
public sealed class PlainCustomer
{
    public required string Id { get; init; }

    public decimal? AnnualPurchase { get; init; }

    public decimal? ProfitContribution { get; init; }

    public decimal? PurchaseFrequency { get; init; }

    public decimal? LengthOfRelationship { get; init; }

    public decimal? GrowthPotential { get; init; }

    public decimal? MarketInfluence { get; init; }

    public decimal? PurchaseGrowth { get; init; }

    public decimal? DecliningQuarters { get; init; }

    public bool? HasPurchased { get; init; }

    public string? Region { get; init; }

    public int DoubtfulFacts { get; init; }

    public int? CreditWarningLevel { get; init; }

    public Grade? Tier { get; init; }

    public LocalDate? Since { get; init; }

    public int PeriodsBelow { get; init; }

    public LocalDate? LastReviewOn { get; init; }

    public Grade? PinnedTier { get; init; }

    public PinKind PinKind { get; init; }

    public LocalDate PinExpires { get; init; }
}
