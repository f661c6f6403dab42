using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>
/// One line of a ledger. Amounts and costs are signed by their effect: what raises net purchases or their cost is positive, what
/// lowers them is negative, so that a return is 0 or less. They are below 10^15 either way and kept to 8 decimals, half to even,
/// so that sums are exact whatever the order of lines. Immutable.
/// </summary>
public sealed class LedgerLine
{
    private const decimal Limit = 1_000_000_000_000_000m;
    private const int Decimals = 8;

    private LedgerLine(LedgerLineKind kind, string customer, string? document, LocalDate date, decimal amount, decimal? cost, LocalDate? due)
    {
        Kind = kind;
        Customer = Guard.NotBlank(customer, nameof(customer));
        Document = document is null ? null : Guard.NotBlank(document, nameof(document));
        Date = Iso(date);
        Amount = Kept(amount, nameof(amount));
        Cost = cost is { } known ? Kept(known, nameof(cost)) : null;
        Due = due is { } day ? Iso(day) : null;
    }

    /// <summary>Gets what the line records.</summary>
    public LedgerLineKind Kind { get; }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the order document that the line belongs to, takes back or pays; null where it names none.</summary>
    public string? Document { get; }

    /// <summary>Gets the day of the posting.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the net amount in the policy's currency, signed by its effect.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the cost in the policy's currency, signed by its effect; null for unknown and for payments.</summary>
    public decimal? Cost { get; }

    /// <summary>Gets the last day on which the line can be paid in time; null where none was agreed and for returns and payments.</summary>
    public LocalDate? Due { get; }

    /// <summary>Makes a line of an order.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="document">The number of the order or invoice; lines of one order share it.</param>
    /// <param name="date">The day of the order.</param>
    /// <param name="amount">The net amount in the policy's currency; a rebate is negative.</param>
    /// <param name="cost">The cost of what was sold; null for unknown.</param>
    /// <param name="due">The last day on which it can be paid in time; null leaves the line out of payment punctuality.</param>
    /// <exception cref="ArgumentException">An id is blank, or an amount is 10^15 or more either way.</exception>
    public static LedgerLine Order(string customer, string document, LocalDate date, decimal amount, decimal? cost = null, LocalDate? due = null)
        => new(LedgerLineKind.Order, customer, Guard.NotNull(document, nameof(document)), date, amount, cost, due);

    /// <summary>Makes a line of an order, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Order(string, string, LocalDate, decimal, decimal?, LocalDate?)"/>
    /// <exception cref="ArgumentException">An id is blank, an amount is 10^15 or more either way, or a date has a time of day.</exception>
    public static LedgerLine Order(string customer, string document, DateTime date, decimal amount, decimal? cost = null, DateTime? due = null)
        => Order(customer, document, Guard.DateOnly(date), amount, cost, due is { } day ? Guard.DateOnly(day, nameof(due)) : null);

    /// <summary>Makes a line of a return or allowance.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="document">The order that it takes back, which is then less to pay; null where it names none. A number of its own changes nothing.</param>
    /// <param name="date">The day of the return.</param>
    /// <param name="amount">The net amount in the policy's currency, 0 or less; a fee kept back is netted into it.</param>
    /// <param name="cost">The cost of what came back, as a rule negative; null for unknown.</param>
    /// <exception cref="ArgumentException">An id is blank, the amount is above 0, or an amount is 10^15 or more either way.</exception>
    public static LedgerLine Return(string customer, string? document, LocalDate date, decimal amount, decimal? cost = null)
        => amount <= 0
            ? new(LedgerLineKind.Return, customer, document, date, amount, cost, null)
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "a return lowers purchases: give its amount as 0 or less");

    /// <summary>Makes a line of a return or allowance, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Return(string, string?, LocalDate, decimal, decimal?)"/>
    /// <exception cref="ArgumentException">An id is blank, the amount is above 0, an amount is 10^15 or more either way, or the date has a time of day.</exception>
    public static LedgerLine Return(string customer, string? document, DateTime date, decimal amount, decimal? cost = null)
        => Return(customer, document, Guard.DateOnly(date), amount, cost);

    /// <summary>Makes a correction of what was bought, such as a credit note taken back: it counts into purchases and is no order.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="date">The day of the posting.</param>
    /// <param name="amount">The net amount in the policy's currency, of either sign.</param>
    /// <param name="cost">The cost of what is corrected; null for unknown.</param>
    /// <exception cref="ArgumentException">The id is blank, or an amount is 10^15 or more either way.</exception>
    public static LedgerLine Adjustment(string customer, LocalDate date, decimal amount, decimal? cost = null)
        => new(LedgerLineKind.Adjustment, customer, null, date, amount, cost, null);

    /// <summary>Makes a correction of what was bought, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Adjustment(string, LocalDate, decimal, decimal?)"/>
    /// <exception cref="ArgumentException">The id is blank, an amount is 10^15 or more either way, or the date has a time of day.</exception>
    public static LedgerLine Adjustment(string customer, DateTime date, decimal amount, decimal? cost = null)
        => Adjustment(customer, Guard.DateOnly(date), amount, cost);

    /// <summary>Makes a payment.</summary>
    /// <param name="customer">The host's id of the customer.</param>
    /// <param name="document">The order or invoice that it pays; null where it is not applied to one.</param>
    /// <param name="date">The day on which the money came in.</param>
    /// <param name="amount">The amount in the policy's currency, above 0.</param>
    /// <exception cref="ArgumentException">An id is blank, or the amount is not above 0 and below 10^15.</exception>
    public static LedgerLine Payment(string customer, string? document, LocalDate date, decimal amount)
        => amount > 0
            ? new(LedgerLineKind.Payment, customer, document, date, amount, null, null)
            : throw new ArgumentOutOfRangeException(nameof(amount), amount, "the amount of a payment is above 0");

    /// <summary>Makes a payment, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Payment(string, string?, LocalDate, decimal)"/>
    /// <exception cref="ArgumentException">An id is blank, the amount is not above 0 and below 10^15, or the date has a time of day.</exception>
    public static LedgerLine Payment(string customer, string? document, DateTime date, decimal amount)
        => Payment(customer, document, Guard.DateOnly(date), amount);

    private static LocalDate Iso(LocalDate date)
        => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    private static decimal Kept(decimal amount, string name)
        => amount is > -Limit and < Limit
            ? decimal.Round(amount, Decimals, MidpointRounding.ToEven)
            : throw new ArgumentOutOfRangeException(name, amount, "an amount is below 10^15 either way");
}
