using System;
using System.Globalization;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>A day of the year, such as 15 January or 29 February. Equal when month and day are; the default is 1 January.</summary>
public readonly struct AnnualDate : IEquatable<AnnualDate>
{
    private const int LeapYear = 2000;
    private readonly int _month;
    private readonly int _day;

    /// <summary>Initializes a new instance of the <see cref="AnnualDate"/> struct.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, 1 to 29 in February.</param>
    /// <exception cref="ArgumentOutOfRangeException">No year has such a day.</exception>
    public AnnualDate(int month, int day)
    {
        var date = new LocalDate(LeapYear, month, day);
        (_month, _day) = (date.Month - 1, date.Day - 1);
    }

    /// <summary>Gets the month, 1 to 12.</summary>
    public int Month => _month + 1;

    /// <summary>Gets the day of the month, from 1.</summary>
    public int Day => _day + 1;

    /// <summary>Gets a value indicating whether only leap years have the day.</summary>
    public bool IsLeapDay => Month == 2 && Day == 29;

    /// <summary>Compares month and day.</summary>
    public static bool operator ==(AnnualDate left, AnnualDate right) => left.Equals(right);

    /// <summary>Compares month and day.</summary>
    public static bool operator !=(AnnualDate left, AnnualDate right) => !left.Equals(right);

    /// <summary>Gives the day in a year.</summary>
    /// <param name="year">The year.</param>
    /// <param name="leapDay">On which day 29 February falls where the year has none.</param>
    public LocalDate In(int year, LeapDay leapDay)
        => !IsLeapDay || CalendarSystem.Iso.IsLeapYear(year) ? new LocalDate(year, Month, Day)
            : leapDay == LeapDay.February28 ? new LocalDate(year, 2, 28)
            : new LocalDate(year, 3, 1);

    /// <inheritdoc/>
    public bool Equals(AnnualDate other) => _month == other._month && _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AnnualDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_month, _day).GetHashCode();

    /// <summary>Gives month and day as <c>02-29</c>.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:00}-{1:00}", Month, Day);

    /// <summary>Reads month and day from a text as <c>02-29</c>.</summary>
    internal static bool TryParse(string text, out AnnualDate date)
    {
        date = default;
        if (text.Length != 5 || !NodaTime.Text.LocalDatePattern.Iso.Parse($"{LeapYear}-{text}").TryGetValue(default, out var day))
            return false;

        date = new AnnualDate(day.Month, day.Day);
        return true;
    }
}
