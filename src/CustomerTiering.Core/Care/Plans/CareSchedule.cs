using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Makes dated tasks of the measures that a customer is given.</summary>
internal sealed class CareSchedule(CarePolicy policy, CareRequest request, Tier? tier, PlanningCalendar calendar)
{
    private readonly LocalDate _until = request.Until ?? request.AsOf.PlusMonths(policy.HorizonMonths);

    /// <summary>Gets the last contact with the customer that was recorded; null for none.</summary>
    public static LocalDate? LastContact(CarePolicy policy, CareRequest request)
        => request.Done.LastOrDefault(d => policy.FindMeasure(d.Measure) is { IsContact: true })?.DoneOn;

    /// <summary>Gives the tasks of the measures by due date and key, each key once, and apart from them those that lapsed.</summary>
    public IReadOnlyList<CareTask> Tasks(IEnumerable<CareMeasure> measures)
        =>
        [
            .. measures.SelectMany(Of)
                .GroupBy(static t => t.Key, System.StringComparer.Ordinal)
                .Select(static g => g.First())
                .OrderBy(static t => t.Due)
                .ThenBy(static t => t.Key, System.StringComparer.Ordinal),
        ];

    private IEnumerable<CareTask> Of(CareMeasure measure)
    {
        var done = request.Done.Where(d => SeriesOf(d.Measure) == measure.Series).ToList();
        var open = request.Open.Where(o => o.Measure == measure.Id && !done.Any(d => d.Key == o.Key || d.DoneOn >= o.IssuedOn)).OrderBy(static o => o.Nominal).FirstOrDefault();
        var timeline = new CareTimeline(request, calendar, measure, _until, policy.LeapDay, done, open, LastContact(policy, request));
        return measure.Cadence.Occurrences(timeline)
            .Where(o => timeline.IsOfThisStanding(o.Nominal) || timeline.IsOpen(o.Key))
            .Select(o => Task(measure, o));
    }

    private CareTask Task(CareMeasure measure, CareOccurrence occurrence)
    {
        var due = Due(measure, occurrence);
        var isByCalendar = measure.OnNonWorkingDay != NonWorkingDay.Keep || measure.Cadence.CountsWorkingDays;
        return new CareTask(request, tier, measure, occurrence, due, isByCalendar && (calendar.YearsLacking.Contains(due.Year) || calendar.YearsLacking.Contains(occurrence.Nominal.Year)));
    }

    private string SeriesOf(string measure) => policy.FindMeasure(measure)?.Series ?? measure;

    /// <summary>A task is not moved to before it could have been done: before what it follows, or before the customer was given it.</summary>
    private LocalDate Due(CareMeasure measure, CareOccurrence occurrence)
    {
        if (measure.OnNonWorkingDay == NonWorkingDay.Keep)
            return occurrence.Nominal;

        var earliest = LocalDate.Max(occurrence.NotBefore ?? LocalDate.MinIsoValue, request.StandingSince ?? LocalDate.MinIsoValue);
        return measure.OnNonWorkingDay == NonWorkingDay.Before && WorkingDayFrom(occurrence.Nominal, -1) is var before && before >= earliest
            ? before
            : WorkingDayFrom(occurrence.Nominal, 1);
    }

    private LocalDate WorkingDayFrom(LocalDate day, int step)
    {
        while (!calendar.IsWorkingDay(day))
            day = day.PlusDays(step);
        return day;
    }
}
