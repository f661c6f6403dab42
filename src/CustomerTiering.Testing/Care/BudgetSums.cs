using System.Linq;
using CustomerTiering.Care;

namespace CustomerTiering.Testing.Care;

/// <summary>Adds up the entries of a ledger line by line, as somebody with paper and pencil would.</summary>
internal static class BudgetSums
{
    /// <summary>
    /// Gives the first entry that took a line beyond its plan without a name; null where there is none. What had been set aside for the same
    /// purpose just before may be spent again.
    /// </summary>
    public static BudgetEntry? SilentlyBeyond(BudgetLedger ledger)
    {
        foreach (var line in ledger.Lines)
        {
            var (taken, before) = (0m, (BudgetEntry?)null);
            foreach (var entry in ledger.Entries.Where(e => e.Budget == line.Budget.Id && e.Tier == line.Tier))
            {
                var freed = before is { Kind: BudgetEntryKind.Release } && before.Purpose == entry.Purpose ? before.Amount : 0;
                taken += entry.Kind == BudgetEntryKind.Release ? -entry.Amount : entry.Amount;
                if (entry.Kind != BudgetEntryKind.Release && entry.BeyondApprovedBy is null && taken > line.Planned && entry.Amount > freed)
                    return entry;
                before = entry;
            }
        }

        return null;
    }
}
