using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons;
using CustomerTiering.Customers;
using CustomerTiering.Tiers;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Counts who was in which tier at an earlier time and is in which now.</summary>
internal static class TierTransitions
{
    public static TransitionMatrix Of(TieringEngine engine, IEnumerable<PortfolioEntry> entries, IReadOnlyDictionary<string, Tier?> now)
    {
        var policy = engine.Policy.Tiers;
        var places = TierPlace.Of(policy.Ladder);
        var sums = new CustomerSum[places.Count, places.Count];
        foreach (var entry in entries.Where(static e => e.Earlier is not null))
        {
            var (row, column) = (IndexOf(engine.CurrentTierOf(entry.Facts, entry.Earlier!), policy.Ladder), IndexOf(now[entry.Facts.Id], policy.Ladder));
            sums[row, column] = sums[row, column].With(entry.Facts[Indicators.AnnualPurchase]);
        }

        return new TransitionMatrix(places, places, new LadderMatch(policy, policy), sums);
    }

    private static int IndexOf(Tier? tier, TierLadder ladder) => tier is null ? ladder.Count : ladder.Count - 1 - tier.Rank;
}
