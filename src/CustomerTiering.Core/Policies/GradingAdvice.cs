using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers.Completeness;
using CustomerTiering.Scoring;
using CustomerTiering.Tiers;

namespace CustomerTiering.Policies;

/// <summary>Warns of what no section of a policy can see alone.</summary>
internal static class GradingAdvice
{
    public static void Give(IReadOnlyList<FactGroup> groups, ScoringPolicy scoring, TierPolicy tiers, ChangePolicy changes, PolicyWarnings warnings)
    {
        if (scoring.Indicators.Any(static i => i.Minimum is not null) && tiers.Bounds.All(static r => r.Template != "cap-below-minimum") && tiers.Warnings.All(static r => r.Template != "warn-below-minimum"))
            warnings.Add("$.tiers.bounds", "an indicator has a minimum and no rule says what follows from falling short", "use `cap-below-minimum`, or `warn-below-minimum` under `tiers.warnings`");
        if (scoring.MinimumKnownWeight == 0)
            warnings.Add("$.scoring.minimumKnownWeight", "a customer of whom one indicator is known is graded by it alone", "state the least weight that must be known");
        if (changes.Verdicts.Count == 0)
            warnings.Add("$.changes.verdicts", "no rule says who rises or falls, so that every customer keeps its tier", "use `promote-on-assessment` and `demote-on-assessment`");
        foreach (var line in scoring.Indicators.Where(i => i.ByHand is not null && !groups.Any(g => g.Facts.Contains(i.Indicator))))
            warnings.Add("$.factGroups", $"`{line.Indicator.Id}` is entered by hand and stands in no group, so that nobody sees an entry without name or reason", "list it in a group");
    }
}
