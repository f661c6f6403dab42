using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Laws.WrongEngines;

internal static class WrongWarnings
{
    private const string Law = "a-warning-changes-no-proposal";
    private static readonly TierLadder Ladder = RichPolicy.Policy.Tiers.Ladder;

    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Says(Law, "TakesAWarningForACap", static v => v.Warnings.Select(static h => ((TierWarning)h.Value).Unfit).Any(static t => t is not null) ? v with { Qualified = Ladder.AtRank(Math.Max(0, v.Qualified!.Rank - 1)) } : v),
        WrongEngine.Says(Law, "HoldsTheWarned", static v => v.Warnings.Count > 0 && v.Current is not null ? v with { Change = ChangeKind.Hold, Proposed = v.Current } : v),
        WrongEngine.Says(Law, "TakesPointsForEachWarning", static v => v with { Score = v.Score - v.Warnings.Count }),
        WrongEngine.Says(Law, "LetsTheWarnedThroughUnapproved", static v => v.Warnings.Count > 0 ? v with { Approvers = [] } : v),
    ];
}
