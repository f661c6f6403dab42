namespace CustomerTiering.Calendars;

/// <summary>Names a calendar in a record.</summary>
internal static class CalendarId
{
    /// <summary>Gives the id of a calendar that has one, <c>weekdays</c> for Monday to Friday, and null for one of a host's own, of which the hash of its days tells.</summary>
    public static string? Of(IBusinessCalendar calendar) => calendar is HolidayCalendar holidays ? holidays.Id : calendar is WeekdayCalendar ? "weekdays" : null;
}
