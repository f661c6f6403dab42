using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Tiers;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Makes dated tasks of the measures that a customer is given.</summary>
internal sealed class CareSchedule(CarePolicy policy, CareRequest request, Tier? tier)
{
    private readonly LocalDate _since = request.Standing.Since is { } since ? LocalDate.Min(since, request.AsOf) : request.AsOf;
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
        var timeline = new CareTimeline(request, measure, _since, _until, policy.LeapDay, done, open, LastContact(policy, request));
        return measure.Cadence.Occurrences(timeline)
            .Select(o => new CareTask(request, tier, measure, o, Due(measure, o.Nominal)))
            .Where(t => t.Nominal >= _since || request.Open.Any(o => o.Key == t.Key));
    }

    private string SeriesOf(string measure) => policy.FindMeasure(measure)?.Series ?? measure;

    private LocalDate Due(CareMeasure measure, LocalDate nominal)
    {
        var (day, step) = (nominal, measure.OnNonWorkingDay == NonWorkingDay.Before ? -1 : 1);
        if (measure.OnNonWorkingDay == NonWorkingDay.Keep)
            return day;

        while (!request.Calendar.IsWorkingDay(day))
            day = day.PlusDays(step);
        return day;
    }
}
