using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Knows on which days is worked. Given to a decision as an immutable value: the same day always gets the same answer.</summary>
public interface IBusinessCalendar
{
    /// <summary>Tells whether the day is a working day.</summary>
    bool IsWorkingDay(LocalDate day);
}
