using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Care;

/// <summary>What a cadence knows of one customer and one measure: since when it applies, what was done, what stands open, and until when is planned.</summary>
internal sealed class CareTimeline(CareRequest request, IBusinessCalendar calendar, CareMeasure measure, LocalDate until, LeapDay leapDay, IReadOnlyList<DoneTask> done, OpenTask? open, LocalDate? lastContact)
{
    private readonly LocalDate? _standingSince = request.StandingSince;

    public LocalDate AsOf => request.AsOf;

    public IBusinessCalendar Calendar => calendar;

    public IReadOnlyList<CustomerDate> Dates => request.Dates;

    public IReadOnlyList<CareEvent> Events => request.Events;

    /// <summary>Gets the day from which the customer is given the measure; the day of the plan where nobody knows.</summary>
    public LocalDate Since => _standingSince ?? AsOf;

    /// <summary>Gets the first day that is not planned.</summary>
    public LocalDate Until { get; } = until;

    public LeapDay LeapDay { get; } = leapDay;

    /// <summary>Gets what was done in the series, by day.</summary>
    public IReadOnlyList<DoneTask> Done { get; } = done;

    /// <summary>Gets the last day on which something was done in the series; null for never.</summary>
    public LocalDate? LastDone => Done.Count == 0 ? null : Done[Done.Count - 1].DoneOn;

    /// <summary>Gets the last contact with the customer in whatever series; null for none that is known.</summary>
    public LocalDate? LastContact { get; } = lastContact;

    /// <summary>Gets the task of this very measure that was issued and that nothing in the series has settled since; null for none.</summary>
    public OpenTask? Open { get; } = open;

    public bool IsDone(string key) => Done.Any(d => d.Key == key);

    public bool IsOpen(string key) => request.IsOpen(key);

    /// <summary>Tells whether something of that day is too late to be done.</summary>
    public bool HasLapsed(LocalDate day) => measure.LapsesAfterDays is { } days && day.PlusDays(days) < AsOf;

    /// <summary>Tells whether a day lies in the time of the present tier; every day does where nobody knows since when it is in effect.</summary>
    public bool IsOfThisStanding(LocalDate day) => _standingSince is not { } since || day >= since;

    /// <summary>Gives the day, or the one on which the present tier began where that is later.</summary>
    public LocalDate NotBeforeStanding(LocalDate day) => IsOfThisStanding(day) ? day : Since;

    /// <summary>Gives the key of an occurrence, such as <c>visit:2026-03-31</c>.</summary>
    public string KeyOf(string occurrence) => $"{measure.Series}:{occurrence}";

    public string KeyOf(LocalDate day) => KeyOf(LocalDatePattern.Iso.Format(day));
}
