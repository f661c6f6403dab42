using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>What a customer bought in a period: net, and with its one-off orders capped. Immutable.</summary>
public sealed class PeriodSales
{
    private PeriodSales(LocalDate from, LocalDate before, decimal net, decimal counted, IReadOnlyList<CustomerOrder> capped)
    {
        From = from;
        Before = before;
        Net = net;
        Counted = counted;
        CappedOrders = capped;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the day after the last.</summary>
    public LocalDate Before { get; }

    /// <summary>Gets net purchases, returns subtracted, in the policy's currency.</summary>
    public decimal Net { get; }

    /// <summary>Gets net purchases of which no order counts more than the cap. A return beyond the cap is taken out of the one-off order that it fits before that is capped.</summary>
    public decimal Counted { get; }

    /// <summary>Gets the orders of which only a part counts, by day.</summary>
    public IReadOnlyList<CustomerOrder> CappedOrders { get; }

    /// <summary>Sums a period.</summary>
    /// <param name="history">The customer's orders.</param>
    /// <param name="from">The first day.</param>
    /// <param name="before">The day after the last.</param>
    /// <param name="most">The most that one order counts; null for no cap.</param>
    internal static PeriodSales Of(OrderHistory history, LocalDate from, LocalDate before, decimal? most)
    {
        var orders = history.Within(from, before).ToList();
        return new PeriodSales(
            from,
            before,
            orders.Sum(static o => o.Amount),
            orders.Sum(static o => o.Amount) - (most is { } cap ? Beyond(orders, cap) : 0),
            [.. orders.Where(o => o.IsOrder && o.Amount > most)]);
    }

    /// <summary>Gives what orders exceed the cap by when returns that exceed it are taken out of them.</summary>
    private static decimal Beyond(List<CustomerOrder> orders, decimal cap)
    {
        var oneOffs = orders.Where(o => o.IsOrder && o.Amount > cap).Select(static o => o.Amount).ToList();
        foreach (var returned in orders.Where(o => -o.Amount > cap).Select(static o => -o.Amount).OrderByDescending(static a => a))
            TakeBack(oneOffs, returned);
        return oneOffs.Sum(o => Math.Max(0, o - cap));
    }

    /// <summary>Takes a return out of the smallest order that is as large; out of the largest ones where none is.</summary>
    private static void TakeBack(List<decimal> oneOffs, decimal left)
    {
        while (left > 0 && oneOffs.Count > 0)
        {
            oneOffs.Sort();
            var fitting = oneOffs.FindIndex(o => o >= left);
            var at = fitting >= 0 ? fitting : oneOffs.Count - 1;
            var taken = Math.Min(left, oneOffs[at]);
            left -= taken;
            oneOffs[at] -= taken;
            if (oneOffs[at] == 0)
                oneOffs.RemoveAt(at);
        }
    }
}
