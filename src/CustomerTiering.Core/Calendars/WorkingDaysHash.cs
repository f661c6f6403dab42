using System.Collections.Generic;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Calendars;

/// <summary>Says in a record which working days a calendar counted, whatever calendar it was: a year that is added later changes nothing about it.</summary>
internal static class WorkingDaysHash
{
    /// <summary>Gives the SHA-256 over the working days from a day to another, both included.</summary>
    public static string Of(IBusinessCalendar calendar, LocalDate first, LocalDate last) => Sha256Hex.Of(new CanonicalObject()
        .Add("first", first)
        .Add("last", last)
        .Add("work", WorkingDays(calendar, first, last))
        .ToString());

    private static IEnumerable<string> WorkingDays(IBusinessCalendar calendar, LocalDate first, LocalDate last)
    {
        for (var day = first; day <= last; day = day.PlusDays(1))
        {
            if (calendar.IsWorkingDay(day))
                yield return EffectivePeriod.Iso(day);
        }
    }
}
