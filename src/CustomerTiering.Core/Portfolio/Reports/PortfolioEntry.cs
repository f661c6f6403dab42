using System;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>One customer of a <see cref="PortfolioReport"/>. Immutable.</summary>
public sealed class PortfolioEntry
{
    /// <summary>Initializes a new instance of the <see cref="PortfolioEntry"/> class.</summary>
    /// <param name="facts">What is known of the customer.</param>
    /// <param name="standing">What it is now.</param>
    /// <param name="earlier">What it was at the time with which the report compares, <see cref="Standing.None"/> for a customer that was none; null to leave it out of the transitions.</param>
    /// <param name="history">Its orders; null where they are not looked at.</param>
    /// <param name="loss">What was written down of its loss; null for nothing.</param>
    /// <param name="hasCarePlan">Whether it has a care plan; null leaves it out of the coverage check.</param>
    /// <param name="isActive">Whether the company does business with it or wants to.</param>
    /// <param name="identity">What tells it from others and to which it belongs, for groups and duplicates; null where they are not looked at.</param>
    /// <exception cref="ArgumentException">Orders, loss or identity are another customer's.</exception>
    public PortfolioEntry(CustomerFacts facts, Standing standing, Standing? earlier = null, OrderHistory? history = null, LossRecord? loss = null, bool? hasCarePlan = null, bool isActive = true, CustomerIdentity? identity = null)
    {
        Facts = Guard.NotNull(facts, nameof(facts));
        Standing = Guard.NotNull(standing, nameof(standing));
        if ((history is not null && history.Customer != facts.Id) || (loss is not null && loss.Customer != facts.Id))
            throw new ArgumentException($"the orders or the loss are not those of customer `{facts.Id}`", nameof(history));
        if (identity is not null && identity.Customer != facts.Id)
            throw new ArgumentException($"the identity is that of customer `{identity.Customer}` and the facts are of `{facts.Id}`", nameof(identity));
        (Earlier, History, Loss, HasCarePlan, IsActive, Identity) = (earlier, history, loss, hasCarePlan, isActive, identity);
    }

    /// <summary>Gets what is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets what it is now.</summary>
    public Standing Standing { get; }

    /// <summary>Gets what it was; null to leave it out of the transitions.</summary>
    public Standing? Earlier { get; }

    /// <summary>Gets its orders; null where they are not looked at.</summary>
    public OrderHistory? History { get; }

    /// <summary>Gets what was written down of its loss; null for nothing.</summary>
    public LossRecord? Loss { get; }

    /// <summary>Gets whether it has a care plan; null leaves it out of the coverage check.</summary>
    public bool? HasCarePlan { get; }

    /// <summary>Gets a value indicating whether the company does business with it or wants to.</summary>
    public bool IsActive { get; }

    /// <summary>Gets what tells it from others and to which it belongs; null where groups are not looked at.</summary>
    public CustomerIdentity? Identity { get; }
}
