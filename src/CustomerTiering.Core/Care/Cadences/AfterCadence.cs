using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>So long after something happened: a series of calls after a purchase, a new invitation after a failed negotiation (cement sales art. 12, 17). Immutable.</summary>
public sealed class AfterCadence : CareCadence
{
    internal AfterCadence(string @event, IReadOnlyList<int> steps, bool workingDays, bool oneAtATime)
    {
        Event = @event;
        Steps = steps;
        InWorkingDays = workingDays;
        OneAtATime = oneAtATime;
    }

    /// <summary>Gets the kind of event, by id.</summary>
    public string Event { get; }

    /// <summary>Gets the days from the event to each task, ascending, at least one; the day of the event is not counted.</summary>
    public IReadOnlyList<int> Steps { get; }

    /// <summary>Gets a value indicating whether the days are working days.</summary>
    public bool InWorkingDays { get; }

    /// <summary>Gets a value indicating whether an event begins no series while another runs, so that who buys daily is not called daily.</summary>
    public bool OneAtATime { get; }

    internal override bool CountsWorkingDays => InWorkingDays;

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
    {
        LocalDate? runsUntil = null;
        foreach (var happened in timeline.Events.Where(e => e.Kind == Event))
        {
            if (OneAtATime && happened.On <= runsUntil)
                continue;

            runsUntil = Day(happened.On, Steps[Steps.Count - 1], timeline);
            foreach (var step in Steps)
            {
                var key = timeline.KeyOf($"{happened.Id}:{step.ToString(CultureInfo.InvariantCulture)}");
                var day = Day(happened.On, step, timeline);
                if (day < timeline.Until && !timeline.IsDone(key))
                    yield return new CareOccurrence(key, day, notBefore: happened.On);
            }
        }
    }

    private LocalDate Day(LocalDate from, int step, CareTimeline timeline) => InWorkingDays ? timeline.Calendar.AddWorkingDays(from, step) : from.PlusDays(step);
}
