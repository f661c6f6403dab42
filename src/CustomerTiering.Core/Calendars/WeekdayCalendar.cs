using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Monday to Friday, without holidays.</summary>
internal sealed class WeekdayCalendar : IBusinessCalendar
{
    public bool IsWorkingDay(LocalDate day) => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
}
