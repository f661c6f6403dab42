using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Tiers;

/// <summary>The warning rules that the library brings. Warnings of tiers whose description a customer does not fit are gates with <c>"effect": "warn"</c>.</summary>
internal static class TierWarningRules
{
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);

    /// <summary>Gets the names that structured conditions may use: those of bounds, and what bounds came to.</summary>
    public static CaseVocabulary<TierCase> Vocabulary { get; } = TierRules.MakeVocabulary("warned-tier")
        .Add("outcome", "qualified-tier", static c => c.QualifiedTier);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<TierCase, TierWarning>> Templates { get; } =
    [
        new(
            RuleIds.WarnOnCreditWarning,
            "the tier of who has a credit warning of this level or a higher one is looked at",
            c => c.Credit.WarningLevel >= Level.Value,
            c => TierWarning.OfTier,
            Level),
        new(
            RuleIds.WarnBelowMinimum,
            "the tier of who falls short of the minimum of an indicator is looked at",
            c => c.BelowMinimum > 0,
            c => TierWarning.OfTier),
        new(
            RuleIds.WarnOnDoubtfulFacts,
            "a tier that rests on facts that are unverified or false is looked at",
            c => c.Facts.DoubtfulFacts > 0,
            c => TierWarning.OfTier),
    ];
}
