using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>The calendars that the library brings, and counting by any of them.</summary>
public static class BusinessCalendar
{
    /// <summary>Gets the calendar in which is worked from Monday to Friday and there are no holidays.</summary>
    public static IBusinessCalendar Weekdays { get; } = new WeekdayCalendar();

    /// <summary>Gives the working day that lies so many working days after a day; the day itself is not counted. For 0 it is the day itself, or the next working day where it is none.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The day.</param>
    /// <param name="days">How many, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static LocalDate AddWorkingDays(this IBusinessCalendar calendar, LocalDate from, int days)
    {
        Guard.NotNull(calendar, nameof(calendar));
        if (days < 0)
            throw new ArgumentOutOfRangeException(nameof(days), "is negative; give 0 or more");

        var day = from;
        for (var left = days; left > 0;)
        {
            day = day.PlusDays(1);
            if (calendar.IsWorkingDay(day))
                left--;
        }

        while (!calendar.IsWorkingDay(day))
            day = day.PlusDays(1);
        return day;
    }
}
