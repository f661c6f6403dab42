using System;
using System.Collections.Generic;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>What of a policy file is no setting of its own: what names and explains, what says which version it is, and what is compared in words of its own.</summary>
internal static class ComparedSettings
{
    private static readonly HashSet<string> Explaining = new(StringComparer.Ordinal) { "names", "clause", "basis" };

    private static readonly HashSet<string> Identity = new(StringComparer.Ordinal) { "$schema", "formatVersion", "id", "version", "effective", "roles", "clauses" };

    private static readonly HashSet<string> InWords = new(StringComparer.Ordinal) { "tiers.ladder", "tiers.tierMap", "tiers.gates", "scoring.minimumKnownWeight", "scoring.missing", "scoring.rounding", "discounts.ladder", "discounts.matrix" };

    private static readonly HashSet<string> OfScoredIndicator = new(StringComparer.Ordinal) { "weight", "bands", "curve", "minimum", "missing" };

    /// <summary>Tells whether a property of that name decides nothing, wherever it stands.</summary>
    public static bool DecidesNothing(string name) => Explaining.Contains(name);

    /// <summary>Tells whether a place is compared elsewhere, or says merely which policy it is.</summary>
    public static bool StandsElsewhere(string path)
        => Identity.Contains(path) || InWords.Contains(path)
            || (path.StartsWith("scoring.indicators[", StringComparison.Ordinal) && OfScoredIndicator.Contains(path.Substring(path.LastIndexOf('.') + 1)));

    /// <summary>Tells whether items that only one policy has are told of elsewhere.</summary>
    public static bool ItemsStandElsewhere(string path) => path is "scoring.indicators" or "changes.events";
}
