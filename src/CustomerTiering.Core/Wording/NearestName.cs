using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CustomerTiering.Wording;

/// <summary>
/// Finds the known name that a mistyped one most likely meant: at most a third of its characters away, one slip at
/// least, counting a swap of neighbours as one slip and ignoring case.
/// </summary>
internal static class NearestName
{
    private const int MaxListed = 8;

    /// <summary>Gives the nearest known name, the ordinally first among equals, or null where none is near.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        var allowed = Math.Max(1, given.Length / 3);
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in known.OrderBy(name => name, StringComparer.Ordinal))
        {
            if (Math.Abs(name.Length - given.Length) > allowed)
                continue;

            var edits = EditDistance.Between(given, name);
            if (edits <= allowed && edits < least && edits < Math.Max(given.Length, name.Length))
            {
                nearest = name;
                least = edits;
            }
        }

        return nearest;
    }

    /// <summary>Gives a question with the nearest name, or else the known names, eight at most.</summary>
    public static string Hint(string given, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (To(given, names) is { } nearest)
            return $"did you mean `{nearest}`?";

        if (names.Count == 0)
            return "none is known here";

        var listed = string.Join(", ", names.Take(MaxListed).Select(name => $"`{name}`"));
        var rest = names.Count - MaxListed;
        return rest > 0
            ? $"known: {listed} and {rest.ToString(CultureInfo.InvariantCulture)} more"
            : $"known: {listed}";
    }
}
