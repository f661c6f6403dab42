using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Tiers;

namespace CustomerTiering.Explanations;

/// <summary>What a customer lacks for a tier: score points, and what each indicator alone would have to be; and which rules would hold it back even then. Immutable.</summary>
public sealed class MissingForTier
{
    internal MissingForTier(
        Tier tier,
        decimal scoreGap,
        IReadOnlyList<IndicatorGap> indicators,
        IReadOnlyList<NumberIndicator> unknowns,
        IReadOnlyList<RuleHit> inTheWay,
        IReadOnlyList<NearMiss> nearMisses,
        TierPin? frozen)
    {
        Tier = tier;
        ScoreGap = scoreGap;
        Indicators = indicators;
        Unknowns = unknowns;
        InTheWay = inTheWay;
        NearMisses = nearMisses;
        Frozen = frozen;
    }

    /// <summary>Gets the tier.</summary>
    public Tier Tier { get; }

    /// <summary>Gets the points by which the rounded composite falls short of the tier; 0 where it reaches it.</summary>
    public decimal ScoreGap { get; }

    /// <summary>Gets, for each known scored indicator in the order of the policy, what it alone would have to be; empty where the score reaches the tier.</summary>
    public IReadOnlyList<IndicatorGap> Indicators { get; }

    /// <summary>Gets the scored indicators of which nothing is known; what they would have to be is not worked out.</summary>
    public IReadOnlyList<NumberIndicator> Unknowns { get; }

    /// <summary>
    /// Gets the rules that would keep the customer from the tier even if its score reached it, all else being as it is: caps, a verdict
    /// that leads elsewhere, limits of the change. Their outcomes are those for that imagined score.
    /// </summary>
    public IReadOnlyList<RuleHit> InTheWay { get; }

    /// <summary>Gets the verdict rules that nearly hit and would have led to the tier or a better one, whatever the score.</summary>
    public IReadOnlyList<NearMiss> NearMisses { get; }

    /// <summary>Gets the pin in force that freezes the customer in a lower tier, whatever score and rules say; null for none.</summary>
    public TierPin? Frozen { get; }
}
