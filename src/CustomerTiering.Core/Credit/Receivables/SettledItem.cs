using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>An invoice that was paid, as far as the payment record needs it. Immutable.</summary>
public sealed class SettledItem
{
    /// <summary>Initializes a new instance of the <see cref="SettledItem"/> class.</summary>
    /// <param name="id">The host's id of the invoice; never blank.</param>
    /// <param name="dueOn">The day by which it was to be paid.</param>
    /// <param name="paidOn">The day on which the last of it came in.</param>
    /// <param name="amount">The amount in one currency for the whole record, above 0 and below 10^15.</param>
    /// <param name="brokenPromises">How many promises to pay it were not kept, 0 or more.</param>
    /// <exception cref="ArgumentException">The id is blank, or a number is out of range.</exception>
    public SettledItem(string id, LocalDate dueOn, LocalDate paidOn, decimal amount, int brokenPromises = 0)
    {
        Id = Guard.NotBlank(id, nameof(id));
        DueOn = dueOn;
        PaidOn = paidOn;
        Amount = ExactAmount.Positive(amount, nameof(amount));
        BrokenPromises = brokenPromises >= 0 ? brokenPromises : throw new ArgumentOutOfRangeException(nameof(brokenPromises), brokenPromises, "a count is 0 or more");
    }

    /// <summary>Initializes a new instance of the <see cref="SettledItem"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="SettledItem(string, LocalDate, LocalDate, decimal, int)"/>
    /// <exception cref="ArgumentException">The id is blank, a day has a time of day, or a number is out of range.</exception>
    public SettledItem(string id, DateTime dueOn, DateTime paidOn, decimal amount, int brokenPromises = 0)
        : this(id, Guard.DateOnly(dueOn), Guard.DateOnly(paidOn), amount, brokenPromises)
    {
    }

    /// <summary>Gets the host's id of the invoice.</summary>
    public string Id { get; }

    /// <summary>Gets the day by which it was to be paid.</summary>
    public LocalDate DueOn { get; }

    /// <summary>Gets the day on which the last of it came in.</summary>
    public LocalDate PaidOn { get; }

    /// <summary>Gets the amount, above 0.</summary>
    public decimal Amount { get; }

    /// <summary>Gets how many promises to pay it were not kept.</summary>
    public int BrokenPromises { get; }

    /// <summary>Gets the calendar days from due day to payment; 0 where it was paid in time.</summary>
    public int DaysLate => Math.Max(0, Period.DaysBetween(DueOn, PaidOn));
}
