using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Wording;

/// <summary>Finds what a list gives more than once, and says each with all of its places, counted from 1.</summary>
internal static class Repeated
{
    private const int MaxListed = 20;

    /// <summary>Gives the repeated ids in ordinal order, each with its places, such as <c>`c1` at 1 and 3</c>; twenty at most. Null where nothing is repeated.</summary>
    public static string? In(IEnumerable<string> ids)
    {
        var repeated = ids.Select(static (id, at) => (Id: id, At: at + 1))
            .GroupBy(static i => i.Id, StringComparer.Ordinal)
            .Where(static g => g.Skip(1).Any())
            .OrderBy(static g => g.Key, StringComparer.Ordinal)
            .Select(static g => $"`{g.Key}` at {Joined([.. g.Select(static i => i.At.ToString(CultureInfo.InvariantCulture))])}")
            .ToList();
        return repeated.Count == 0 ? null
            : repeated.Count <= MaxListed ? string.Join(", ", repeated)
            : $"{string.Join(", ", repeated.Take(MaxListed))} and {(repeated.Count - MaxListed).ToString(CultureInfo.InvariantCulture)} more";
    }

    private static string Joined(IReadOnlyList<string> places) => $"{string.Join(", ", places.Take(places.Count - 1))} and {places[places.Count - 1]}";
}
