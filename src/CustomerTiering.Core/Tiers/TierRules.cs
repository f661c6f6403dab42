using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>The bound rules that the library brings.</summary>
internal static class TierRules
{
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<TierCase> Vocabulary { get; } = MakeVocabulary("tier-case");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<TierCase, TierBound>> Templates { get; } =
    [
        new(
            RuleIds.ProspectUntilFirstPurchase,
            "who has not bought yet is at most in this tier",
            c => c.Facts.HasPurchased == false,
            c => TierBound.AtMost(TierParameter.Value),
            TierParameter),
        new(
            RuleIds.CapBelowMinimum,
            "who falls short of the minimum of an indicator is at most in this tier",
            c => c.BelowMinimum > 0,
            c => TierBound.AtMost(TierParameter.Value),
            TierParameter),
        new(
            RuleIds.CapOnCreditWarning,
            "who has a credit warning of this level or a higher one is at most in this tier",
            c => c.Credit.WarningLevel >= Level.Value,
            c => TierBound.AtMost(TierParameter.Value),
            Level,
            TierParameter),
        new(
            RuleIds.CapNewCustomer,
            "who was never graded is at most in this tier",
            c => c.CurrentTier == null,
            c => TierBound.AtMost(TierParameter.Value),
            TierParameter),
    ];
    /// <summary>Makes the names that all rules of the tiers area share.</summary>
    public static CaseVocabulary<TierCase> MakeVocabulary(string name) => new CaseVocabulary<TierCase>(name)
        .Add("outcome", "score", static c => c.Score)
        .Add("outcome", "known-weight", static c => c.KnownWeight)
        .Add("outcome", "below-minimum", static c => c.BelowMinimum)
        .Add("outcome", "scored-tier", static c => c.ScoredTier)
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("standing", "periods-below", static c => c.Standing.PeriodsBelow)
        .Add("standing", "since", static c => c.Standing.Since)
        .Add("standing", "owner", static c => c.Standing.Owner)
        .Add("credit", "warning-level", static c => c.Credit.WarningLevel)
        .Add("credit", "grade", static c => c.Credit.Grade)
        .Add("credit", "on-hold", static c => c.Credit.OnHold);
}
