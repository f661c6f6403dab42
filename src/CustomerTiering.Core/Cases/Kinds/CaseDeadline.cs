using CustomerTiering.Calendars;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Cases;

/// <summary>Until when a step must be done, counted from the moment at which it began. Immutable.</summary>
public sealed class CaseDeadline
{
    internal CaseDeadline(CaseDeadlineUnit unit, int count, Basis? basis)
    {
        Unit = unit;
        Count = count;
        Basis = basis;
    }

    /// <summary>Gets what is counted.</summary>
    public CaseDeadlineUnit Unit { get; }

    /// <summary>Gets how many, 0 or more; 0 for a due date.</summary>
    public int Count { get; }

    /// <summary>Gets where the number comes from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Gives the last moment that is in time, and the hash of the working days that were counted; no hash where none were.</summary>
    internal (Instant Due, string? DaysHash) From(Instant began, LocalDate? dueOn, CaseOffice office)
    {
        var day = office.DayOf(began);
        if (Unit == CaseDeadlineUnit.Hours)
            return (began + Duration.FromHours(Count), null);
        if (Unit == CaseDeadlineUnit.CalendarDays)
            return (office.EndOf(day.PlusDays(Count)), null);
        if (Unit == CaseDeadlineUnit.DueDate)
            return (office.EndOf(dueOn!.Value), null);

        var last = office.Calendar.AddWorkingDays(day, Count);
        return (office.EndOf(last), WorkingDaysHash.Of(office.Calendar, day, last));
    }
}
