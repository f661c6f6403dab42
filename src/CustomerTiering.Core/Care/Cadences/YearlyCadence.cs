using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Care;

/// <summary>Once a year within a season, such as its start (cement sales art. 14). Done at any time until the next season, it is done. Immutable.</summary>
public sealed class YearlyCadence : CareCadence
{
    internal YearlyCadence(AnnualDate from, AnnualDate before)
    {
        From = from;
        Before = before;
    }

    /// <summary>Gets the first day of the season.</summary>
    public AnnualDate From { get; }

    /// <summary>Gets the first day after the season; later in the year than <see cref="From"/>.</summary>
    public AnnualDate Before { get; }

    internal override IEnumerable<CareOccurrence> Occurrences(CareTimeline timeline)
    {
        for (var year = timeline.AsOf.Year - 1; Begins(year, timeline) < timeline.Until; year++)
        {
            var (begins, last, next) = (Begins(year, timeline), Before.In(year, timeline.LeapDay).PlusDays(-1), Begins(year + 1, timeline));
            var key = timeline.KeyOf(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if ((last >= timeline.Since || timeline.IsOpen(key)) && next > timeline.AsOf && !timeline.Done.Any(d => d.DoneOn >= begins && d.DoneOn < next))
                yield return new CareOccurrence(key, last, begins, notBefore: begins);
        }
    }

    private LocalDate Begins(int year, CareTimeline timeline) => From.In(year, timeline.LeapDay);
}
