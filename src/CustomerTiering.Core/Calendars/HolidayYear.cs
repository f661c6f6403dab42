using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>One year of a calendar: the days off, weekends apart, and the weekend days on which is worked.</summary>
internal sealed class HolidayYear(int year, IEnumerable<LocalDate> off, IEnumerable<LocalDate> work)
{
    private readonly HashSet<LocalDate> _off = [.. off];
    private readonly HashSet<LocalDate> _work = [.. work];

    public int Year { get; } = year;

    public bool IsWorkingDay(LocalDate day) => BusinessCalendar.Weekdays.IsWorkingDay(day) ? !_off.Contains(day) : _work.Contains(day);

    /// <summary>Gives the days that differ from an ordinary week; a day off that falls on a weekend changes nothing and is left out.</summary>
    public CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("year", Year)
        .Add("off", Iso(_off.Where(BusinessCalendar.Weekdays.IsWorkingDay)))
        .Add("work", Iso(_work));

    private static IEnumerable<string> Iso(IEnumerable<LocalDate> days) => days.OrderBy(static d => d).Select(EffectivePeriod.Iso);
}
