using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Care;

/// <summary>Where one line of a budget stands: planned, reserved, spent, and what is left. Immutable.</summary>
public sealed class BudgetLine
{
    private BudgetLine(CareBudget budget, CareBudgetShare share, decimal reserved, decimal spent, decimal beyond)
    {
        Budget = budget;
        Tier = share.Tier;
        Planned = share.Amount;
        Reserved = reserved;
        Spent = spent;
        Beyond = beyond;
    }

    /// <summary>Gets the budget.</summary>
    public CareBudget Budget { get; }

    /// <summary>Gets the tier; null for the line of all.</summary>
    public string? Tier { get; }

    /// <summary>Gets what is planned.</summary>
    public decimal Planned { get; }

    /// <summary>Gets what is set aside and not yet spent.</summary>
    public decimal Reserved { get; }

    /// <summary>Gets what is spent.</summary>
    public decimal Spent { get; }

    /// <summary>Gets by how much somebody allowed the plan to be exceeded, 0 or more.</summary>
    public decimal Beyond { get; }

    /// <summary>Gets what is left to reserve or spend, below 0 only where the policy cut the plan after the money was taken.</summary>
    public decimal Available => Planned + Beyond - Reserved - Spent;

    /// <summary>Gets a value indicating whether so little is left that somebody should look: less than the policy's share of the plan, or nothing.</summary>
    public bool IsShort => Available <= 0 || (Budget.WarnBelow is { } share && Available < Planned * share);

    internal static BudgetLine Of(CareBudget budget, CareBudgetShare share, IEnumerable<BudgetEntry> entries)
    {
        var (reserved, spent, beyond) = (0m, 0m, 0m);
        foreach (var entry in entries.Where(e => e.Budget == budget.Id && e.Tier == share.Tier))
        {
            if (entry.Kind == BudgetEntryKind.Release)
            {
                reserved -= entry.Amount;
                continue;
            }

            if (entry.BeyondApprovedBy is not null)
                beyond = Math.Max(beyond, reserved + spent + entry.Amount - share.Amount);
            (reserved, spent) = entry.Kind == BudgetEntryKind.Reserve ? (reserved + entry.Amount, spent) : (reserved, spent + entry.Amount);
        }

        return new BudgetLine(budget, share, reserved, spent, beyond);
    }
}
