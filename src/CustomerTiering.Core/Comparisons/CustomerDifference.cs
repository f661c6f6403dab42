using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Tiers;

namespace CustomerTiering.Comparisons;

/// <summary>A customer whom two policies put in different places, or who qualifies for different tiers, and why. Immutable.</summary>
public sealed class CustomerDifference
{
    internal CustomerDifference(Decision a, Decision b, TransitionCell places, DifferenceCause cause, ScoreAttribution score, IReadOnlyList<RuleDifference> rules)
    {
        Customer = a.Customer;
        AnnualPurchase = a.Facts.AnnualPurchase;
        (From, To, Move) = (places.From, places.To, places.Move);
        (QualifiedA, QualifiedB) = (a.QualifiedTier, b.QualifiedTier);
        (ScoreA, ScoreB) = (a.Score, b.Score);
        (ChangeA, ChangeB) = (a.Change, b.Change);
        CurrentTier = a.Standing.Tier;
        Cause = cause;
        Indicators = score.Indicators;
        Rounding = score.Rounding;
        Rules = rules;
    }

    /// <summary>Gets the id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the annual purchase in the policies' currency; null where not known.</summary>
    public decimal? AnnualPurchase { get; }

    /// <summary>Gets the code of the tier that the customer has; null for none.</summary>
    public string? CurrentTier { get; }

    /// <summary>Gets where the first policy puts the customer.</summary>
    public TierPlace From { get; }

    /// <summary>Gets where the second policy puts the customer.</summary>
    public TierPlace To { get; }

    /// <summary>Gets how the second place lies to the first; <see cref="TierMove.None"/> where the customer only qualifies for another tier.</summary>
    public TierMove Move { get; }

    /// <summary>Gets the tier that the customer qualifies for under the first policy; null where not gradable.</summary>
    public Tier? QualifiedA { get; }

    /// <summary>Gets the tier that the customer qualifies for under the second policy; null where not gradable.</summary>
    public Tier? QualifiedB { get; }

    /// <summary>Gets the score under the first policy, 0 to 100; null where not gradable.</summary>
    public decimal? ScoreA { get; }

    /// <summary>Gets the score under the second policy, 0 to 100; null where not gradable.</summary>
    public decimal? ScoreB { get; }

    /// <summary>Gets how much higher the second score is; below 0 for lower, null where one is missing.</summary>
    public decimal? ScoreDifference => ScoreB - ScoreA;

    /// <summary>Gets what the first policy proposes.</summary>
    public ChangeKind ChangeA { get; }

    /// <summary>Gets what the second policy proposes.</summary>
    public ChangeKind ChangeB { get; }

    /// <summary>Gets the first step at which the two decisions part.</summary>
    public DifferenceCause Cause { get; }

    /// <summary>
    /// Gets what each indicator adds to the difference of the scores, largest first whatever the sign, those that add nothing left out.
    /// Together with <see cref="Rounding"/> they sum exactly to <see cref="ScoreDifference"/>; empty where a score is missing.
    /// </summary>
    public IReadOnlyList<IndicatorDifference> Indicators { get; }

    /// <summary>Gets what the rounding of both scores adds to their difference.</summary>
    public decimal Rounding { get; }

    /// <summary>Gets the rules that hit under one policy only, or under both where the policies have the rule say different things; in the order of the sets.</summary>
    public IReadOnlyList<RuleDifference> Rules { get; }

    /// <summary>Gets the indicator that moves the score most in the customer's direction; null where none does, or the customer neither rises nor falls.</summary>
    public IndicatorDifference? Leading => Move switch
    {
        TierMove.Up => Indicators.FirstOrDefault(static i => i.Difference > 0),
        TierMove.Down => Indicators.FirstOrDefault(static i => i.Difference < 0),
        _ => null,
    };
}
