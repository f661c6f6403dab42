using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>
/// Whenever it suits, but with no longer a gap: the unscheduled follow-ups of ordinary customers (service levels: content). Any contact
/// with the customer counts, of whatever series. Immutable.
/// </summary>
public sealed class GapCadence : CareCadence
{
    internal GapCadence(int atMostDays) => AtMostDays = atMostDays;

    /// <summary>Gets the calendar days from one contact to the latest day of the next, 1 or more.</summary>
    public int AtMostDays { get; }

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
    {
        var last = timeline.LastContact is { } contact && timeline.LastDone is { } done ? LocalDate.Max(contact, done) : timeline.LastContact ?? timeline.LastDone;
        var due = last is { } day ? timeline.NotBeforeStanding(day.PlusDays(AtMostDays)) : timeline.Since.PlusDays(AtMostDays);
        if (timeline.Open is { } open && !(last >= open.IssuedOn))
            due = LocalDate.Min(due, open.Nominal);
        if (due < timeline.Until && !timeline.IsDone(timeline.KeyOf(due)))
            yield return new CareOccurrence(timeline.KeyOf(due), due, notBefore: last?.PlusDays(1));
    }
}
