using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Policies;

/// <summary>Says what to do about a fact that a policy names and neither the library knows nor the policy declares.</summary>
internal static class UnknownFact
{
    /// <summary>Gives the nearest name, or the known ones, and the other way out; where no fact is known the area decides before any is read.</summary>
    public static string Remedy(string id, IEnumerable<string> known)
    {
        if (!known.Any())
            return "here is decided before any fact is read; ask about something else";

        var hint = NearestName.Hint(id, known);
        return hint.EndsWith("?", System.StringComparison.Ordinal)
            ? $"{hint} otherwise declare it under `indicators`"
            : $"declare it under `indicators`; {hint}";
    }
}
