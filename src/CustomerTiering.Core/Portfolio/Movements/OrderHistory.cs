using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>All orders of one customer that are known, and since when they are. Immutable.</summary>
public sealed class OrderHistory
{
    private readonly LocalDate[] _orderDays;

    /// <summary>Initializes a new instance of the <see cref="OrderHistory"/> class.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="coveredFrom">The first day from which all orders are known.</param>
    /// <param name="orders">The orders and returns, in any order.</param>
    /// <exception cref="ArgumentException">The id is blank, or an order is null.</exception>
    public OrderHistory(string customer, LocalDate coveredFrom, IEnumerable<CustomerOrder> orders)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        CoveredFrom = coveredFrom;
        var given = Guard.NotNull(orders, nameof(orders)).ToList();
        if (given.Exists(static o => o is null))
            throw new ArgumentException("an order is null", nameof(orders));
        Orders = [.. given.OrderBy(static o => o.Date).ThenBy(static o => o.Amount)];
        _orderDays = [.. Orders.Where(static o => o.IsOrder).Select(static o => o.Date).Distinct()];
    }

    /// <summary>Initializes a new instance of the <see cref="OrderHistory"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="coveredFrom">The first day from which all orders are known, without a time of day.</param>
    /// <param name="orders">The orders and returns, in any order.</param>
    /// <exception cref="ArgumentException">The id is blank, an order is null, or the day has a time of day.</exception>
    public OrderHistory(string customer, DateTime coveredFrom, IEnumerable<CustomerOrder> orders)
        : this(customer, Guard.DateOnly(coveredFrom), orders)
    {
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the first day from which all orders are known.</summary>
    public LocalDate CoveredFrom { get; }

    /// <summary>Gets the orders and returns, by day.</summary>
    public IReadOnlyList<CustomerOrder> Orders { get; }

    /// <summary>Gives the days before a date on which something was ordered, each once and in order.</summary>
    internal IReadOnlyList<LocalDate> OrderDays(LocalDate before)
        => new ArraySegment<LocalDate>(_orderDays, 0, _orderDays.Count(d => d < before));

    /// <summary>Tells whether something was ordered before a date.</summary>
    internal bool HasOrderedBefore(LocalDate day) => _orderDays.Length > 0 && _orderDays[0] < day;

    /// <summary>Gives the orders and returns of a period, its last day excluded.</summary>
    internal IEnumerable<CustomerOrder> Within(LocalDate from, LocalDate before) => Orders.Where(o => o.Date >= from && o.Date < before);
}
