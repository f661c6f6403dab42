using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Customers.Ledger;

/// <summary>
/// The whole months over which indicators are measured: <see cref="From"/> belongs to it, <see cref="Before"/> does not. Never
/// empty. Equal when both bounds and the number of months are equal.
/// </summary>
public sealed class MeasuringPeriod : IEquatable<MeasuringPeriod>
{
    private MeasuringPeriod(LocalDate from, LocalDate before, int months)
    {
        From = from;
        Before = before;
        Months = months;
    }

    /// <summary>Gets the first day.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the day after the last.</summary>
    public LocalDate Before { get; }

    /// <summary>Gets the length in calendar months, 1 to 1,200.</summary>
    public int Months { get; }

    /// <summary>Gets the period of the same number of months that ends where this one begins.</summary>
    public MeasuringPeriod Previous => MonthsBefore(From, Months);

    /// <summary>Gives the months up to, and not including, a date.</summary>
    /// <param name="asOf">The day after the last; where the first day would fall after the end of its month, it is the last of that month.</param>
    /// <param name="months">The number of months, 1 to 1,200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range.</exception>
    public static MeasuringPeriod MonthsBefore(LocalDate asOf, int months = 12)
        => months is >= 1 and <= 1200
            ? new MeasuringPeriod(asOf.PlusMonths(-months), asOf, months)
            : throw new ArgumentOutOfRangeException(nameof(months), months, "a measuring period has 1 to 1200 months");

    /// <summary>Gives the months up to, and not including, a date, for hosts that have no NodaTime.</summary>
    /// <param name="asOf">The day after the last, without a time of day.</param>
    /// <param name="months">The number of months, 1 to 1,200.</param>
    /// <exception cref="ArgumentException">The date has a time of day, or the number of months is out of range.</exception>
    public static MeasuringPeriod MonthsBefore(DateTime asOf, int months = 12) => MonthsBefore(Guard.DateOnly(asOf), months);

    /// <summary>Tells whether the day is in the period.</summary>
    public bool Contains(LocalDate date) => date >= From && date < Before;

    /// <inheritdoc/>
    public bool Equals(MeasuringPeriod? other)
        => other is not null && From == other.From && Before == other.Before && Months == other.Months;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasuringPeriod);

    /// <inheritdoc/>
    public override int GetHashCode() => (From, Before, Months).GetHashCode();

    /// <summary>Gives the bounds as ISO dates: <c>[2024-01-01, 2025-01-01)</c>.</summary>
    public override string ToString()
        => "[" + NodaTime.Text.LocalDatePattern.Iso.Format(From) + ", " + NodaTime.Text.LocalDatePattern.Iso.Format(Before) + ")";
}
