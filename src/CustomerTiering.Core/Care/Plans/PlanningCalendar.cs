using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.CanonicalJson;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// Answers by a calendar for one plan. In a year that the calendar lacks, Monday to Friday are taken for worked; it remembers those years,
/// and between which days it was asked.
/// </summary>
internal sealed class PlanningCalendar(IBusinessCalendar calendar) : IBusinessCalendar
{
    private readonly SortedSet<int> _yearsLacking = [];
    private LocalDate? _first;
    private LocalDate? _last;

    /// <summary>Gets the years that the calendar lacks, as far as it was asked for them, in order.</summary>
    public IReadOnlyCollection<int> YearsLacking => _yearsLacking;

    public bool IsWorkingDay(LocalDate day)
    {
        _first = _first is { } first ? LocalDate.Min(first, day) : day;
        _last = _last is { } last ? LocalDate.Max(last, day) : day;
        if (_yearsLacking.Contains(day.Year))
            return BusinessCalendar.Weekdays.IsWorkingDay(day);

        try
        {
            return calendar.IsWorkingDay(day);
        }
        catch (CalendarException e) when (e.MissingYear is not null)
        {
            _yearsLacking.Add(day.Year);
            return BusinessCalendar.Weekdays.IsWorkingDay(day);
        }
    }

    /// <summary>Says by which calendar was answered: its id where it has one, the days between which it was asked, the hash of those of them that are worked, and the years that it lacks.</summary>
    public CanonicalObject ToCanonical()
    {
        var record = new CanonicalObject().Add("id", CalendarId.Of(calendar)).Add("first", _first).Add("last", _last);
        return _first is { } first && _last is { } last
            ? record.Add("daysHash", WorkingDaysHash.Of(new PlanningCalendar(calendar), first, last)).Add("yearsLacking", YearsLacking.Count == 0 ? null : YearsLacking.Select(static y => y.ToString(CultureInfo.InvariantCulture)))
            : record;
    }
}
