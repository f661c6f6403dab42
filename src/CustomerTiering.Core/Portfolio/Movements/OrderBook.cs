using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers.Ledger;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>
/// Reads the lines of a ledger, in any order, into the orders of each customer: the lines of one document are one order, on the day of the
/// first of them. Keeps a little per document, not the lines. Payments are left aside. Not safe for use by several threads at once.
/// </summary>
public sealed class OrderBook
{
    private readonly Dictionary<string, Dictionary<string, Sum>> _customers = new(StringComparer.Ordinal);
    private readonly LocalDate? _stated;
    private LocalDate? _earliest;

    /// <summary>Initializes a new instance of the <see cref="OrderBook"/> class with no lines.</summary>
    /// <param name="coveredFrom">The first day from which the ledger is complete; null takes its earliest line.</param>
    public OrderBook(LocalDate? coveredFrom = null) => _stated = coveredFrom;

    /// <summary>Initializes a new instance of the <see cref="OrderBook"/> class with no lines, for hosts that have no NodaTime.</summary>
    /// <param name="coveredFrom">The first day from which the ledger is complete, without a time of day.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public OrderBook(DateTime coveredFrom)
        : this(Guard.DateOnly(coveredFrom))
    {
    }

    /// <summary>Gets the first day from which orders are known; null where none was stated and no line has come.</summary>
    public LocalDate? CoveredFrom => _stated ?? _earliest;

    /// <summary>Adds a line.</summary>
    /// <exception cref="ArgumentNullException">There is no line.</exception>
    public void Add(LedgerLine line)
    {
        _earliest = _earliest < Guard.NotNull(line, nameof(line)).Date ? _earliest : line.Date;
        if (line.Kind == LedgerLineKind.Payment)
            return;

        if (!_customers.TryGetValue(line.Customer, out var documents))
            _customers[line.Customer] = documents = new(StringComparer.Ordinal);
        var key = KeyOf(line);
        documents[key] = documents.TryGetValue(key, out var sum) ? sum.With(line) : new Sum(line.Date, line.Amount, line.Kind == LedgerLineKind.Order);
    }

    /// <summary>Adds lines, one at a time.</summary>
    /// <exception cref="ArgumentNullException">There are no lines, or one is null; those before it stay added.</exception>
    public void AddRange(IEnumerable<LedgerLine> lines)
    {
        foreach (var line in Guard.NotNull(lines, nameof(lines)))
            Add(line);
    }

    /// <summary>Gives the orders of each customer, by the characters of its id.</summary>
    public IReadOnlyList<OrderHistory> Histories()
        => [.. _customers.OrderBy(static c => c.Key, StringComparer.Ordinal).Select(c => new OrderHistory(c.Key, CoveredFrom!.Value, c.Value.Values.Select(static s => new CustomerOrder(s.Date, s.Amount, s.IsOrder))))];

    /// <summary>Keeps what lowers sales on the day on which it does, also where it bears the number of an order.</summary>
    private static string KeyOf(LedgerLine line)
        => line.Kind == LedgerLineKind.Order ? $"order {line.Document}" : FormattableString.Invariant($"day {line.Date.Year} {line.Date.DayOfYear}");

    private readonly struct Sum(LocalDate date, decimal amount, bool isOrder)
    {
        public LocalDate Date { get; } = date;

        public decimal Amount { get; } = amount;

        public bool IsOrder { get; } = isOrder;

        public Sum With(LedgerLine line) => new(LocalDate.Min(Date, line.Date), Amount + line.Amount, IsOrder);
    }
}
