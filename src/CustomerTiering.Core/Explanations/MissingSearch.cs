using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Tiers;

namespace CustomerTiering.Explanations;

/// <summary>Works out what a customer lacks to keep its tier, or to have the next one.</summary>
internal sealed class MissingSearch(Decision decision)
{
    private readonly TieringEngine _engine = decision.Engine;

    /// <summary>Gives what is missing for the tier that the customer has; null where it is not about to lose it.</summary>
    public MissingForTier? ToStay()
        => decision.CurrentTier is { } current && decision.QualifiedTier is { } qualified
            && (qualified < current || decision.ProposedTier is null || decision.ProposedTier < current)
            ? For(current) : null;

    /// <summary>Gives what is missing for the tier above the better one of what the customer has and what is proposed; null where there is none above.</summary>
    public MissingForTier? ToRise()
    {
        if (decision.Change == ChangeKind.NotGradable)
            return null;

        var (current, proposed) = (decision.CurrentTier, decision.ProposedTier);
        var reference = current is null || (proposed is not null && proposed > current) ? proposed : current;
        return reference is null || reference == decision.Policy.Tiers.Ladder.Best ? null : For(decision.Policy.Tiers.Ladder.AtRank(reference.Rank + 1));
    }

    private MissingForTier For(Tier tier)
    {
        var gap = System.Math.Max(0, tier.AtLeast - decision.Score!.Value);
        var search = new IndicatorSearch(_engine, decision.Facts, tier);
        var indicators = gap == 0 ? [] : decision.Policy.Scoring.Indicators.Where(i => decision.Facts.Knows(i.Indicator)).Select(search.Of).ToList();
        return new MissingForTier(tier, gap, indicators, decision.Unknowns, new RulesInTheWay(decision).Of(tier), [.. LeadingTo(tier)], FrozenBelow(tier));
    }

    private TierPin? FrozenBelow(Tier tier)
        => decision.Standing.Pin is { Kind: PinKind.Frozen } pin && decision.AsOf < pin.Expires && decision.Policy.Tiers.Resolve(pin.Tier) is { } at && at < tier ? pin : null;

    private IEnumerable<NearMiss> LeadingTo(Tier tier)
        => decision.NearMisses.Where(n => n.ConcernsFacts && n.WouldDecide is ChangeVerdict { To: { } to } && to >= tier);
}
