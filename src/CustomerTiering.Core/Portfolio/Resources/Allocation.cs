using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Shares;
using CustomerTiering.Tiers;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>A resource handed out over the tiers of a portfolio, and who lacks what (service levels: resources). Immutable.</summary>
public sealed class Allocation
{
    private Allocation(ResourcePlan plan, decimal available, IReadOnlyList<TierAllocation> tiers)
    {
        Plan = plan;
        Available = available;
        Tiers = tiers;
    }

    /// <summary>Gets how the policy hands the resource out.</summary>
    public ResourcePlan Plan { get; }

    /// <summary>Gets how much there was, 0 or more.</summary>
    public decimal Available { get; }

    /// <summary>Gets what each tier gets, best first.</summary>
    public IReadOnlyList<TierAllocation> Tiers { get; }

    /// <summary>Gets what all tiers lack together.</summary>
    public decimal Shortfall => Tiers.Sum(static t => t.Shortfall);

    /// <summary>Gets what is left over when every need is met.</summary>
    public decimal Left => Available - Tiers.Sum(static t => t.Granted);

    internal static Allocation Of(ResourcePlan plan, TierLadder ladder, IReadOnlyDictionary<string, int> customers, decimal available)
    {
        if (available < 0 || decimal.Round(available, plan.Decimals) != available)
            throw new ArgumentOutOfRangeException(nameof(available), available, $"what there is of `{plan.Id}` is 0 or more, in its smallest units");

        if (customers.FirstOrDefault(static c => c.Value < 0) is { Key: { } tier })
            throw new ArgumentException($"tier `{tier}` has fewer than 0 customers", nameof(customers));

        var counts = ladder.Select(t => customers.TryGetValue(t.Code, out var n) ? n : 0).ToList();
        var needs = plan.BudgetShares.Count > 0
            ? Apportionment.Split(available, [.. ladder.Select(t => plan.BudgetShares.TryGetValue(t.Code, out var share) ? share : 0)], plan.Decimals)
            : [.. ladder.Select((t, i) => plan.NeedOf(t.Code, counts[i]))];
        var granted = needs.Sum() <= available ? needs : plan.Order == AllocationOrder.Proportional ? Apportionment.Split(available, needs, plan.Decimals) : BestFirst(needs, available);
        return new Allocation(plan, available, [.. ladder.Select((t, i) => new TierAllocation(t, counts[i], needs[i], granted[i]))]);
    }

    private static List<decimal> BestFirst(IReadOnlyList<decimal> needs, decimal available)
    {
        var granted = new List<decimal>(needs.Count);
        foreach (var need in needs)
        {
            granted.Add(Math.Min(need, available));
            available -= granted[^1];
        }

        return granted;
    }
}
