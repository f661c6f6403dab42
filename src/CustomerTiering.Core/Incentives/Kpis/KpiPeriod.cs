using System;
using System.Globalization;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>
/// A calendar month, quarter or year for which people are measured. Its first day is included, the first day after it is not. Equal where kind and
/// first day are; the default is January of the year 1.
/// </summary>
public readonly struct KpiPeriod : IEquatable<KpiPeriod>
{
    private const int YearMonths = 12;
    private const int QuarterMonths = 3;

    private readonly int _months;

    private KpiPeriod(KpiPeriodKind kind, int months)
    {
        Kind = kind;
        _months = months;
    }

    /// <summary>Gets whether it is a month, a quarter or a year.</summary>
    public KpiPeriodKind Kind { get; }

    /// <summary>Gets the first day.</summary>
    public LocalDate From => new((_months / YearMonths) + 1, (_months % YearMonths) + 1, 1);

    /// <summary>Gets the first day after the end.</summary>
    public LocalDate Before => From.PlusMonths(Length);

    /// <summary>Gets the period of the same length just before this one.</summary>
    /// <exception cref="InvalidOperationException">There is none: it begins with the year 1.</exception>
    public KpiPeriod Previous
        => _months >= Length ? new KpiPeriod(Kind, _months - Length) : throw new InvalidOperationException("no period lies before the year 1");

    internal bool IsFirst => _months < Length;

    private int Length => Kind switch
    {
        KpiPeriodKind.Year => YearMonths,
        KpiPeriodKind.Quarter => QuarterMonths,
        _ => 1,
    };

    /// <summary>Compares kind and first day.</summary>
    public static bool operator ==(KpiPeriod left, KpiPeriod right) => left.Equals(right);

    /// <summary>Compares kind and first day.</summary>
    public static bool operator !=(KpiPeriod left, KpiPeriod right) => !left.Equals(right);

    /// <summary>Gives a month.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or month are out of range.</exception>
    public static KpiPeriod Month(int year, int month) => Of(KpiPeriodKind.Month, year, InRange(month, 12, nameof(month)) - 1);

    /// <summary>Gives a quarter.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">Year or quarter are out of range.</exception>
    public static KpiPeriod Quarter(int year, int quarter) => Of(KpiPeriodKind.Quarter, year, (InRange(quarter, 4, nameof(quarter)) - 1) * QuarterMonths);

    /// <summary>Gives a year.</summary>
    /// <param name="year">The year, 1 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is out of range.</exception>
    public static KpiPeriod Year(int year) => Of(KpiPeriodKind.Year, year, 0);

    /// <summary>Gives the last period that was over on a day: on the first day of a quarter, the quarter before.</summary>
    /// <param name="kind">Month, quarter or year.</param>
    /// <param name="day">The day, of the years 2 to 9998.</param>
    public static KpiPeriod LastEnded(KpiPeriodKind kind, LocalDate day) => Containing(kind, day).Previous;

    /// <summary>Gives the period that a day lies in.</summary>
    /// <param name="kind">Month, quarter or year.</param>
    /// <param name="day">The day, of the years 1 to 9998.</param>
    public static KpiPeriod Containing(KpiPeriodKind kind, LocalDate day)
        => kind switch
        {
            KpiPeriodKind.Year => Year(day.Year),
            KpiPeriodKind.Quarter => Quarter(day.Year, ((day.Month - 1) / QuarterMonths) + 1),
            _ => Month(day.Year, day.Month),
        };

    /// <summary>Tells whether the day lies in the period.</summary>
    public bool Contains(LocalDate day) => day >= From && day < Before;

    /// <inheritdoc/>
    public bool Equals(KpiPeriod other) => Kind == other.Kind && _months == other._months;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KpiPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, _months).GetHashCode();

    /// <summary>Gives the period as <c>2026-03</c>, <c>2026-Q1</c> or <c>2026</c>.</summary>
    public override string ToString()
    {
        var (year, month) = ((_months / YearMonths) + 1, _months % YearMonths);
        return Kind switch
        {
            KpiPeriodKind.Year => year.ToString("0000", CultureInfo.InvariantCulture),
            KpiPeriodKind.Quarter => string.Format(CultureInfo.InvariantCulture, "{0:0000}-Q{1}", year, (month / QuarterMonths) + 1),
            _ => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}", year, month + 1),
        };
    }

    private static KpiPeriod Of(KpiPeriodKind kind, int year, int month) => new(kind, ((InRange(year, 9998, nameof(year)) - 1) * YearMonths) + month);

    private static int InRange(int value, int max, string name)
        => value >= 1 && value <= max ? value : throw new ArgumentOutOfRangeException(name, value, $"a number from 1 to {max.ToString(CultureInfo.InvariantCulture)} is needed");
}
