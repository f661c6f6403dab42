using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Care;

/// <summary>Money that is set aside for care, by grade or for all (key accounts art. 21, service levels: resources). Immutable.</summary>
public sealed class CareBudget : CareItem
{
    internal CareBudget(CareItemHeader header, IReadOnlyList<CareBudgetShare> planned, decimal? warnBelow)
        : base(header)
    {
        Planned = planned;
        WarnBelow = warnBelow;
    }

    /// <summary>Gets what is planned, a line for each tier in the order of the policy, or one line for all.</summary>
    public IReadOnlyList<CareBudgetShare> Planned { get; }

    /// <summary>Gets the share of the plan, 0 to 1, below which what is left is a shortfall; null for no warning before nothing is left.</summary>
    public decimal? WarnBelow { get; }

    /// <summary>Gives the line that pays for customers of a tier; null where no line does.</summary>
    /// <param name="tier">The tier's code; null for a customer without one.</param>
    public CareBudgetShare? LineFor(string? tier) => Planned.FirstOrDefault(p => p.Tier == tier) ?? Planned.FirstOrDefault(static p => p.Tier is null);
}
