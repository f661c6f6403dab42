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

    /// <summary>Gets net purchases of which no order counts more than the cap. A return beyond the cap takes back first what did not count.</summary>
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

    /// <summary>Gives what orders exceed the cap by, less what returns exceed it by: one that takes back a one-off order takes back what did not count.</summary>
    private static decimal Beyond(List<CustomerOrder> orders, decimal cap)
        => Math.Max(0, orders.Sum(o => Math.Max(0, o.IsOrder ? o.Amount - cap : 0)) - orders.Sum(o => Math.Max(0, -o.Amount - cap)));
}
