using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>One order of a customer, or one return, as its rhythm and its sales are measured by. Immutable.</summary>
public sealed class CustomerOrder
{
    /// <summary>Initializes a new instance of the <see cref="CustomerOrder"/> class.</summary>
    /// <param name="date">The day of the order.</param>
    /// <param name="amount">The net amount in the policy's currency; 0 or less for a return.</param>
    /// <param name="isOrder">Whether somebody ordered, and no amount was merely corrected; an amount of 0 or less is never an order.</param>
    public CustomerOrder(LocalDate date, decimal amount, bool isOrder = true)
    {
        Date = date;
        Amount = amount;
        IsOrder = isOrder && amount > 0;
    }

    /// <summary>Initializes a new instance of the <see cref="CustomerOrder"/> class, for hosts that have no NodaTime.</summary>
    /// <param name="date">The day of the order, without a time of day.</param>
    /// <param name="amount">The net amount in the policy's currency; 0 or less for a return.</param>
    /// <param name="isOrder">Whether somebody ordered, and no amount was merely corrected; an amount of 0 or less is never an order.</param>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public CustomerOrder(DateTime date, decimal amount, bool isOrder = true)
        : this(Guard.DateOnly(date), amount, isOrder)
    {
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the net amount, 0 or less for a return.</summary>
    public decimal Amount { get; }

    /// <summary>Gets a value indicating whether its day is one on which the customer ordered.</summary>
    public bool IsOrder { get; }
}
