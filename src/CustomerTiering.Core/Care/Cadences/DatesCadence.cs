using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Care;

/// <summary>On days of the customer's: holidays, birthdays of contacts, anniversaries (foreign trade 2.3, key accounts art. 19). Immutable.</summary>
public sealed class DatesCadence : CareCadence
{
    internal DatesCadence(IReadOnlyList<string> kinds) => Kinds = kinds;

    /// <summary>Gets the kinds of days, by id, at least one.</summary>
    public IReadOnlyList<string> Kinds { get; }

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
        => Enumerable.Range(timeline.AsOf.Year - 1, timeline.Until.Year - timeline.AsOf.Year + 2)
            .SelectMany(year => timeline.Dates.Where(d => Kinds.Contains(d.Kind)).Select(d => (Date: d, Year: year, Day: d.In(year, timeline.LeapDay))))
            .Where(o => o.Day is { } day && day >= timeline.AsOf.PlusYears(-1) && day < timeline.Until)
            .Select(o => new CareOccurrence(timeline.KeyOf($"{o.Date.Id}:{o.Year.ToString(CultureInfo.InvariantCulture)}"), o.Day!.Value, moves: o.Date.MovesIn(o.Year)))
            .Where(o => !timeline.IsDone(o.Key) && (o.Nominal >= timeline.Since || timeline.IsOpen(o.Key)))
            .OrderBy(static o => o.Nominal)
            .ThenBy(static o => o.Key, System.StringComparer.Ordinal);
}
