using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Care;

/// <summary>Where one line of a budget stands: planned, reserved, spent, and what is left. Immutable.</summary>
public sealed class BudgetLine
{
    private BudgetLine(CareBudget budget, CareBudgetShare share, decimal reserved, decimal spent)
    {
        Budget = budget;
        Tier = share.Tier;
        Planned = share.Amount;
        Reserved = reserved;
        Spent = spent;
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

    /// <summary>Gets by how much the plan is exceeded, 0 or more: what somebody allowed, or what the policy cut from the plan after the money was taken.</summary>
    public decimal Beyond => Math.Max(0, Reserved + Spent - Planned);

    /// <summary>Gets what is left to reserve or spend, never below 0.</summary>
    public decimal Available => Math.Max(0, Planned - Reserved - Spent);

    /// <summary>Gets a value indicating whether so little is left that somebody should look: less than the policy's share of the plan, or nothing.</summary>
    public bool IsShort => Available <= 0 || (Budget.WarnBelow is { } share && Available < Planned * share);

    internal static BudgetLine Of(CareBudget budget, CareBudgetShare share, IEnumerable<BudgetEntry> entries)
    {
        var (reserved, spent) = (0m, 0m);
        foreach (var entry in entries.Where(e => e.Budget == budget.Id && e.Tier == share.Tier))
        {
            (reserved, spent) = entry.Kind switch
            {
                BudgetEntryKind.Reserve => (reserved + entry.Amount, spent),
                BudgetEntryKind.Release => (reserved - entry.Amount, spent),
                _ => (reserved, spent + entry.Amount),
            };
        }

        return new BudgetLine(budget, share, reserved, spent);
    }
}
