using System;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>The first day of the Chinese year, which moves between 21 January and 21 February.</summary>
internal static class LunarNewYear
{
    /// <summary>The first year that is known.</summary>
    public const int FirstYear = 1902;

    /// <summary>The last year that is known.</summary>
    public const int LastYear = 2100;

    private static readonly LocalDate Epoch = new(FirstYear, 1, 1);
    private static readonly LocalDate[] Days = AllDays();
    private static readonly int[] Numbers = Array.ConvertAll(Days, NumberOf);

    /// <summary>Gives the day on which the Chinese year begins that begins in this one, a year that is known.</summary>
    public static LocalDate In(int year) => Days[year - FirstYear];

    /// <summary>Gives the number of that day, for counting without dates.</summary>
    public static int NumberIn(int year) => Numbers[year - FirstYear];

    /// <summary>Gives the number of a day: how many days it lies after one that is always the same.</summary>
    public static int NumberOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    /// <summary>Gives the one that is nearest to a day, the earlier of two.</summary>
    public static LocalDate NearestTo(LocalDate day)
    {
        var (before, same, after) = (In(Within(day.Year - 1)), In(Within(day.Year)), In(Within(day.Year + 1)));
        var nearest = DaysTo(before) <= DaysTo(same) ? before : same;
        return DaysTo(nearest) <= DaysTo(after) ? nearest : after;

        int DaysTo(LocalDate newYear) => Math.Abs(Period.DaysBetween(day, newYear));
    }

    private static LocalDate[] AllDays()
    {
        var calendar = new ChineseLunisolarCalendar();
        return [.. Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Select(year => LocalDate.FromDateTime(calendar.ToDateTime(year, 1, 1, 0, 0, 0, 0)))];
    }

    private static int Within(int year) => Math.Min(LastYear, Math.Max(FirstYear, year));
}
