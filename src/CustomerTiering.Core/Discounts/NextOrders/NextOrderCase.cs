using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>What the rules of next-order discounts look at: the customer, and the order that may earn one.</summary>
public readonly struct NextOrderCase : IRuleCase
{
    internal NextOrderCase(BoundFacts bound, LocalDate asOf, Tier? currentTier, CreditStanding credit, decimal? orderAmount)
    {
        Bound = bound;
        AsOf = asOf;
        CurrentTier = currentTier;
        Credit = credit;
        OrderAmount = orderAmount;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf { get; }

    /// <summary>Gets the customer's tier; null for none.</summary>
    [Procedural]
    public Tier? CurrentTier { get; }

    /// <summary>Gets the outcome of the credit area.</summary>
    public CreditStanding Credit { get; }

    /// <summary>Gets the net amount of the order, in the policy's currency; null for unknown.</summary>
    [Unit(Units.Money)]
    public decimal? OrderAmount { get; }

    internal BoundFacts Bound { get; }
}
