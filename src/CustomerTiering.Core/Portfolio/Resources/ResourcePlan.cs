using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>How a policy hands out one resource, such as staff, goods or money, over its tiers (service levels: resources). Immutable.</summary>
public sealed class ResourcePlan
{
    internal ResourcePlan(string id, AllocationOrder order, int decimals, IReadOnlyDictionary<string, decimal> perCustomer, IReadOnlyDictionary<string, decimal> budgetShares, Provision provision, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Order = order;
        Decimals = decimals;
        PerCustomer = perCustomer;
        BudgetShares = budgetShares;
        Provision = provision;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets how it is handed out in a shortage.</summary>
    public AllocationOrder Order { get; }

    /// <summary>Gets the decimals of its smallest unit, 0 to 4: 0 for people, 2 for money.</summary>
    public int Decimals { get; }

    /// <summary>Gets how much a customer of each tier needs, by the tier's code; a tier that is absent needs nothing. Empty where shares are stated.</summary>
    public IReadOnlyDictionary<string, decimal> PerCustomer { get; }

    /// <summary>Gets the share of the whole that each tier gets, by the tier's code; they sum to 1. Empty where needs are stated.</summary>
    public IReadOnlyDictionary<string, decimal> BudgetShares { get; }

    /// <summary>Gets where the numbers come from.</summary>
    public Provision Provision { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives what a tier needs for that many customers, in whole units, rounded up.</summary>
    internal decimal NeedOf(string tier, int customers)
    {
        if (!PerCustomer.TryGetValue(tier, out var each))
            return 0;

        var unit = Enumerable.Repeat(10m, Decimals).Aggregate(1m, static (product, ten) => product * ten);
        return decimal.Ceiling(each * customers * unit) / unit;
    }
}
