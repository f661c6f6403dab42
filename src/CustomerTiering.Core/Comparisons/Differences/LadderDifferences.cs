using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Tiers;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Finds what two ladders have different: tiers, the scores from which they begin, their order and what former codes stand for.</summary>
internal static class LadderDifferences
{
    public static IEnumerable<PolicyDifference> Between(TierPolicy a, TierPolicy b)
    {
        foreach (var tier in a.Ladder)
        {
            var other = b.Ladder.Find(tier.Code);
            if (other is null)
                yield return new PolicyDifference(PathOf(tier), CanonicalText.Number(tier.AtLeast), null, t => t.Say("diff.tier.removed", ("tier", t.A.TierInFull(tier)), ("from", t.A.Value(tier.AtLeast))));
            else if (other.AtLeast != tier.AtLeast)
                yield return new PolicyDifference($"{PathOf(tier)}.atLeast", CanonicalText.Number(tier.AtLeast), CanonicalText.Number(other.AtLeast), t => t.Say("diff.tier.bound", ("tier", t.B.TierInFull(other)), ("a", t.A.Value(tier.AtLeast)), ("b", t.B.Value(other.AtLeast))));
        }

        foreach (var added in b.Ladder.Where(t => a.Ladder.Find(t.Code) is null))
            yield return new PolicyDifference(PathOf(added), null, CanonicalText.Number(added.AtLeast), t => t.Say("diff.tier.added", ("tier", t.B.TierInFull(added)), ("from", t.B.Value(added.AtLeast))));

        var (was, now) = (Order(a.Ladder, b.Ladder), Order(b.Ladder, a.Ladder));
        if (was != now)
            yield return new PolicyDifference("tiers.ladder", was, now, t => t.Say("diff.tier.order", ("a", was), ("b", now)));
        if (Map(a) is var before && Map(b) is var after && before != after)
            yield return new PolicyDifference("tiers.tierMap", before, after, static t => t.Say("diff.tier.map"));
    }

    private static string PathOf(Tier tier) => $"tiers.ladder[{tier.Code}]";

    private static string Order(TierLadder ladder, TierLadder other) => string.Join(" ", ladder.Where(t => other.Find(t.Code) is not null).Select(static t => t.Code));

    private static string Map(TierPolicy policy) => string.Join(", ", policy.Map.OrderBy(static m => m.Key, StringComparer.Ordinal).Select(static m => $"{m.Key}: {m.Value}"));
}
