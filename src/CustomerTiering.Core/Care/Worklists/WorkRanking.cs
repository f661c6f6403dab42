using System;
using System.Collections.Generic;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Ranks work as a policy says; no two pieces tie.</summary>
internal sealed class WorkRanking(WorklistPolicy policy, TierLadder ladder, LocalDate day) : IComparer<WorkItem>
{
    public int Compare(WorkItem? x, WorkItem? y)
    {
        var (a, b) = (x!, y!);
        var order = HasWaitedTooLong(b).CompareTo(HasWaitedTooLong(a));
        for (var i = 0; order == 0 && i < policy.Order.Count; i++)
            order = By(policy.Order[i], a, b);
        if (order == 0)
            order = StringComparer.Ordinal.Compare(a.Customer, b.Customer);
        return order != 0 ? order : StringComparer.Ordinal.Compare(a.Id, b.Id);
    }

    private int By(WorklistKey key, WorkItem a, WorkItem b) => key switch
    {
        WorklistKey.Tier => b.RankIn(ladder).CompareTo(a.RankIn(ladder)),
        WorklistKey.Due => a.Due.CompareTo(b.Due),
        _ => a.Priority.CompareTo(b.Priority),
    };

    private bool HasWaitedTooLong(WorkItem item) => policy.LongestWaitDays is { } days && item.Due.PlusDays(days) <= day;
}
