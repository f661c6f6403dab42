using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// Again and again, so long after it was last done in the series; for who was never given it, from the day on which it applies. A change
/// of tier makes nothing overdue: what would have been due before it is due on its day. While one is overdue the next keep their days;
/// after one that lapsed they come as if it had been done. Immutable.
/// </summary>
public sealed class EveryCadence : CareCadence
{
    internal EveryCadence(int count, CareUnit unit, int? firstWithinDays)
    {
        Count = count;
        Unit = unit;
        FirstWithinDays = firstWithinDays;
    }

    /// <summary>Gets how many units lie between two tasks, 1 or more.</summary>
    public int Count { get; }

    /// <summary>Gets the unit.</summary>
    public CareUnit Unit { get; }

    /// <summary>Gets the calendar days from the day on which the measure applies to the first task; null for as long as between two tasks.</summary>
    public int? FirstWithinDays { get; }

    /// <summary>Gives the day so long after another.</summary>
    public LocalDate After(LocalDate day) => Unit switch
    {
        CareUnit.Days => day.PlusDays(Count),
        CareUnit.Weeks => day.PlusWeeks(Count),
        CareUnit.Months => day.PlusMonths(Count),
        _ => day.PlusYears(Count),
    };

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
    {
        var due = First(timeline);
        while (due < timeline.Until)
        {
            if (!timeline.IsDone(timeline.KeyOf(due)))
                yield return new CareOccurrence(timeline.KeyOf(due), due, notBefore: timeline.LastDone?.PlusDays(1));
            due = Next(due, timeline);
        }
    }

    private LocalDate Next(LocalDate due, CareTimeline timeline)
    {
        var next = After(due);
        while (next <= timeline.AsOf && !timeline.HasLapsed(due))
            next = After(next);
        return next;
    }

    private LocalDate First(CareTimeline timeline)
    {
        var due = timeline.LastDone is { } done ? timeline.NotBeforeStanding(After(done))
            : FirstWithinDays is { } days ? timeline.Since.PlusDays(days)
            : After(timeline.Since);
        return timeline.Open is { } open ? LocalDate.Min(due, open.Nominal) : due;
    }
}
