using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>What class rules look at: the customer, the tier that it has, and what its last grading leads to, where there was one.</summary>
public readonly struct ClassCase : IRuleCase
{
    internal ClassCase(BoundFacts bound, LocalDate asOf, Tier? currentTier, ChangeKind? gradedChange)
    {
        Bound = bound;
        AsOf = asOf;
        CurrentTier = currentTier;
        GradedChange = gradedChange;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the tier that the customer has; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets what the grading at hand does with its tier, such as <see cref="ChangeKind.Exit"/>; null where none was given.</summary>
    public ChangeKind? GradedChange { get; }

    internal BoundFacts Bound { get; }
}
