using System.Collections.Generic;
using CustomerTiering.Calendars;

namespace CustomerTiering.Care;

/// <summary>Once, so many working days after it is issued: a plan to be made, a gap in the file to be filled (cement sales art. 8). Immutable.</summary>
public sealed class OnceCadence : CareCadence
{
    internal OnceCadence(int withinWorkingDays, bool again)
    {
        WithinWorkingDays = withinWorkingDays;
        Again = again;
    }

    /// <summary>Gets the working days from the day of issue, which is not counted, 0 or more.</summary>
    public int WithinWorkingDays { get; }

    /// <summary>Gets a value indicating whether it is issued again when it was done and its rule still holds, as long after as it had been given.</summary>
    public bool Again { get; }

    internal override bool CountsWorkingDays => true;

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
    {
        if (IsSettled(timeline))
            yield break;

        var issued = timeline.Open?.IssuedOn ?? timeline.AsOf;
        var due = timeline.Calendar.AddWorkingDays(issued, WithinWorkingDays);
        if (due < timeline.Until && !timeline.IsDone(timeline.KeyOf(issued)))
            yield return new CareOccurrence(timeline.KeyOf(issued), due, issued);
    }

    private bool IsSettled(CareTimeline timeline)
        => timeline.LastDone is { } done && (Again ? timeline.Calendar.AddWorkingDays(done, WithinWorkingDays) > timeline.AsOf : timeline.IsOfThisStanding(done));
}
