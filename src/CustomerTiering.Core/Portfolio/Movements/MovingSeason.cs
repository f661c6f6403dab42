using System;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>
/// The weeks around the Chinese New Year, in which business stands still and which move from year to year. Days in them are not counted as
/// silence, and a period that touches them is compared with the one that lies the same way to the New Year before. Immutable.
/// </summary>
public sealed class MovingSeason
{
    internal MovingSeason(int daysBefore, int daysAfter)
    {
        DaysBefore = daysBefore;
        DaysAfter = daysAfter;
    }

    /// <summary>Gets how many days before the first day of the Chinese year it begins, 0 to 60.</summary>
    public int DaysBefore { get; }

    /// <summary>Gets how many days after that day it ends, the last one included, 0 to 60.</summary>
    public int DaysAfter { get; }

    /// <summary>Gives how many days of a period lie in the season.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="before">The day after the last; a period that ends no later than it begins has none.</param>
    public int DaysIn(LocalDate from, LocalDate before)
    {
        var (begins, ends, days) = (LunarNewYear.NumberOf(from), LunarNewYear.NumberOf(before), 0);
        for (var year = Math.Max(LunarNewYear.FirstYear, from.Year); year <= Math.Min(LunarNewYear.LastYear, before.Year + 1); year++)
        {
            var newYear = LunarNewYear.NumberIn(year);
            days += Math.Max(0, Math.Min(ends, newYear + DaysAfter + 1) - Math.Max(begins, newYear - DaysBefore));
        }

        return days;
    }

    /// <summary>
    /// Gives the same period of the year before. One that touches the season is moved as a whole by the days between the New Year that is
    /// nearest to its end and the one before; any other by a calendar year. So is a whole year or more unless it then differs more in the
    /// days of the season, so that no sales stand on both sides of the comparison.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="before">The day after the last.</param>
    internal (LocalDate From, LocalDate Before) SamePeriodBefore(LocalDate from, LocalDate before)
    {
        var (calendar, days) = (YearBefore(from, before), DaysIn(from, before));
        if (days == 0)
            return calendar;

        var newYear = LunarNewYear.NearestTo(before.PlusDays(-1));
        var shift = Period.DaysBetween(LunarNewYear.In(Math.Max(LunarNewYear.FirstYear, newYear.Year - 1)), newYear);
        var moved = (From: from.PlusDays(-shift), Before: before.PlusDays(-shift));
        var isWholeYear = before >= from.PlusYears(1);
        return isWholeYear && DifferenceTo(calendar) <= DifferenceTo(moved) ? calendar : moved;

        int DifferenceTo((LocalDate From, LocalDate Before) other) => Math.Abs(days - DaysIn(other.From, other.Before));
    }

    /// <summary>Gives the period a calendar year earlier. Where it ends with 28 February, so does that one, also in a leap year; it never reaches into the period.</summary>
    internal static (LocalDate From, LocalDate Before) YearBefore(LocalDate from, LocalDate before)
        => (BoundBefore(from), LocalDate.Max(before.PlusYears(-1), LocalDate.Min(BoundBefore(before), from)));

    /// <summary>Gives the bound a year earlier; for 29 February it is 1 March, the first day that is not before it.</summary>
    private static LocalDate BoundBefore(LocalDate bound) => bound is { Month: 2, Day: 29 } ? new LocalDate(bound.Year - 1, 3, 1) : bound.PlusYears(-1);
}
