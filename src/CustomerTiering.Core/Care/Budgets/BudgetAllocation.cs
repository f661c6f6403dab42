using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Who got money when there was not enough for all. Immutable.</summary>
public sealed class BudgetAllocation
{
    private BudgetAllocation(BudgetLedger ledger, IReadOnlyList<CareTask> funded, IReadOnlyList<CareTask> unfunded)
    {
        Ledger = ledger;
        Funded = funded;
        Unfunded = unfunded;
    }

    /// <summary>Gets the ledger with all that was set aside.</summary>
    public BudgetLedger Ledger { get; }

    /// <summary>Gets the tasks for which money was set aside, in that order.</summary>
    public IReadOnlyList<CareTask> Funded { get; }

    /// <summary>Gets the tasks for which not enough was left, in the order in which they were looked at.</summary>
    public IReadOnlyList<CareTask> Unfunded { get; }

    internal static BudgetAllocation Of(BudgetLedger ledger, IEnumerable<CareTask> tasks, LocalDate on)
    {
        var (funded, unfunded) = (new List<CareTask>(), new List<CareTask>());
        foreach (var task in Ranked(tasks.Where(t => t.Measure.Cost > 0 && !ledger.IsTaken(BudgetLedger.PurposeOf(t)))))
        {
            var result = ledger.Reserve(task, on);
            (result.IsRefused ? unfunded : funded).Add(task);
            ledger = result.Ledger;
        }

        return new BudgetAllocation(ledger, funded, unfunded);
    }

    private static List<CareTask> Ranked(IEnumerable<CareTask> tasks)
        =>
        [
            .. tasks.OrderByDescending(static t => t.TierRank)
                .ThenBy(static t => t.Due)
                .ThenBy(static t => t.Customer, StringComparer.Ordinal)
                .ThenBy(static t => t.Key, StringComparer.Ordinal),
        ];
}
