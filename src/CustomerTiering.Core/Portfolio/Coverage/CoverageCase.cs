using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>What coverage rules look at: the customer, what it is now, and whether it is active and cared for.</summary>
public readonly struct CoverageCase : IRuleCase
{
    internal CoverageCase(BoundFacts bound, CoverageRequest request, Tier? currentTier, int? monthsSinceReview)
    {
        Bound = bound;
        Request = request;
        CurrentTier = currentTier;
        MonthsSinceReview = monthsSinceReview;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf => Request.AsOf;

    /// <summary>Gets what the customer is now.</summary>
    public Standing Standing => Request.Standing;

    /// <summary>Gets the tier that it has; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets a value indicating whether the company does business with it or wants to.</summary>
    public bool IsActive => Request.IsActive;

    /// <summary>Gets a value indicating whether it has a care plan.</summary>
    public bool HasCarePlan => Request.HasCarePlan;

    /// <summary>Gets the whole months since it was last assessed; null where it never was.</summary>
    [Unit(Units.Months)]
    public int? MonthsSinceReview { get; }

    internal BoundFacts Bound { get; }

    internal CoverageRequest Request { get; }
}
