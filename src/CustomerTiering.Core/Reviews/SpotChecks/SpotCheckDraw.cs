using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Reviews;

/// <summary>
/// Draws days and samples that nobody foresees without the seed, and that everybody works out again with it: by SHA-256 over seed, period and
/// id. The order in which things are given does not matter.
/// </summary>
internal static class SpotCheckDraw
{
    private const int LongestPeriod = 3660;

    /// <summary>Gives so many working days of a period, ascending; all of them where there are fewer, or where no number is given.</summary>
    public static IReadOnlyList<LocalDate> Days(LocalDate from, LocalDate before, string seed, int? count, IBusinessCalendar? calendar)
    {
        Guard.NotBlank(seed, nameof(seed));
        var period = new EffectivePeriod(from, before);
        var length = Period.DaysBetween(from, before);
        if (length > LongestPeriod)
            throw new ArgumentOutOfRangeException(nameof(before), EffectivePeriod.Iso(before), $"a period of at most {LongestPeriod} days is needed");

        var worked = Enumerable.Range(0, length).Select(from.PlusDays).Where((calendar ?? BusinessCalendar.Weekdays).IsWorkingDay);
        return count is { } most
            ? [.. worked.OrderBy(day => Draw(seed, period.ToString(), EffectivePeriod.Iso(day)), StringComparer.Ordinal).Take(most).OrderBy(static day => day)]
            : [.. worked];
    }

    /// <summary>Gives a share of what is given, rounded up, in the order of the draw.</summary>
    public static IReadOnlyList<T> Sample<T>(IEnumerable<T> given, Func<T, string> key, string seed, LocalDate on, decimal share, string name)
        where T : class
    {
        Guard.NotBlank(seed, nameof(seed));
        var drawn = Guard.NoneNull(given, name)
            .Select(g => (Given: g, Key: key(g)))
            .OrderBy(g => Draw(seed, EffectivePeriod.Iso(on), g.Key), StringComparer.Ordinal)
            .ThenBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => g.Given)
            .ToList();
        return [.. drawn.Take((int)Math.Ceiling(drawn.Count * share))];
    }

    private static string Draw(string seed, string period, string id)
        => Sha256Hex.Of(new CanonicalObject().Add("seed", seed).Add("period", period).Add("id", id).ToString());
}
