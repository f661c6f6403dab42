using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Knows on which days is worked. Given to a decision as an immutable value: the same day always gets the same answer.</summary>
public interface IBusinessCalendar
{
    /// <summary>Tells whether the day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="CalendarException">The calendar does not know the year; a calendar of a host's own throws <see cref="CalendarException.LacksYear(string, int)"/>, and never guesses.</exception>
    bool IsWorkingDay(LocalDate day);
}
