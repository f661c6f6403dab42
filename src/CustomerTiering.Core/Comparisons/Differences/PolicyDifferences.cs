using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Policies;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Finds what two policies have different: scorecard, ladder, rules and all other settings, in that order. Names, clauses and the basis of numbers decide nothing and are left out.</summary>
internal static class PolicyDifferences
{
    public static IReadOnlyList<PolicyDifference> Between(TieringPolicy a, TieringPolicy b) =>
    [
        .. ScoringDifferences.Between(a.Scoring, b.Scoring),
        .. LadderDifferences.Between(a.Tiers, b.Tiers),
        .. a.RuleSets.Zip(b.RuleSets, RuleDifferences.Between).SelectMany(static d => d),
        .. Events(a, b),
        .. SettingDifferences.Between(a, b),
    ];

    private static IEnumerable<PolicyDifference> Events(TieringPolicy a, TieringPolicy b)
    {
        foreach (var gone in a.Changes.Events.Where(e => b.Changes.FindEvent(e.Id) is null))
            yield return new PolicyDifference($"changes.events[{gone.Id}]", gone.Id, null, t => t.Say("diff.event.removed", ("event", t.A.Code(ChangeCodes.Event, gone.Id))));
        foreach (var added in b.Changes.Events.Where(e => a.Changes.FindEvent(e.Id) is null))
            yield return new PolicyDifference($"changes.events[{added.Id}]", null, added.Id, t => t.Say("diff.event.added", ("event", t.B.Code(ChangeCodes.Event, added.Id))));
    }
}
