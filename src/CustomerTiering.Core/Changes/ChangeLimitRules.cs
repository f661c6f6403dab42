using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Changes;

/// <summary>The limit rules that the library brings: steps per review, margins, stays and holds.</summary>
internal static class ChangeLimitRules
{
    private static readonly RuleParameter<int> Steps = RuleParameter.Whole("steps", "the most steps in one review", 1, 25);
    private static readonly RuleParameter<int> Months = RuleParameter.Whole("months", "whole months in the tier", 1, 120);
    private static readonly RuleParameter<int> Periods = RuleParameter.Whole("periods", "reviews in a row, this one included", 1, 40);
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);
    private static readonly RuleParameter<decimal> Margin = RuleParameter.Number("margin", "score points beyond the bound", 0, 100);
    private static readonly RuleParameter<decimal> Weight = RuleParameter.Number("knownWeight", "the least weight of known indicators, 0 to 100", 0, 100);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<ChangeCase, ChangeLimit>> Templates { get; } =
    [
        new(
            RuleIds.PromotionSteps,
            "a promotion takes at most this many steps in one review",
            c => c.Change == ChangeKind.Promote,
            c => ChangeLimit.StepsUp(Steps.Value),
            Steps),
        new(
            RuleIds.DemotionSteps,
            "a demotion takes at most this many steps in one review",
            c => c.Change == ChangeKind.Demote,
            c => ChangeLimit.StepsDown(Steps.Value),
            Steps),
        new(
            RuleIds.PromotionMargin,
            "a promotion needs a score this far above the next tier's bound",
            c => c.Change == ChangeKind.Promote && c.Score < c.TierAbove!.AtLeast + Margin.Value,
            c => ChangeLimit.NoPromotion,
            Margin),
        new(
            RuleIds.DemotionMargin,
            "a demotion needs a score this far below the tier's bound",
            c => c.Change == ChangeKind.Demote && c.Score >= c.CurrentTier!.AtLeast - Margin.Value,
            c => ChangeLimit.NoDemotion,
            Margin),
        new(
            RuleIds.DemotionNeedsPeriods,
            "a demotion needs this many reviews below the tier in a row, unless an event asks for it",
            c => c.Change == ChangeKind.Demote && c.PeriodsBelow < Periods.Value && !c.AtOnce,
            c => ChangeLimit.NoDemotion,
            Periods),
        new(
            RuleIds.ShortestStay,
            "a tier is kept for at least this many months, unless an event asks for a change",
            c => c.MonthsInTier < Months.Value && !c.AtOnce,
            c => ChangeLimit.NoChange,
            Months),
        new(
            RuleIds.Grace,
            "a tier is not lost in its first months, unless an event asks for it",
            c => c.Change == ChangeKind.Demote && c.MonthsInTier < Months.Value && !c.AtOnce,
            c => ChangeLimit.NoDemotion,
            Months),
        new(
            RuleIds.NoPromotionOnCreditWarning,
            "nobody rises with a credit warning of this level or a higher one",
            c => c.Change == ChangeKind.Promote && c.Credit.WarningLevel >= Level.Value,
            c => ChangeLimit.NoPromotion,
            Level),
        new(
            RuleIds.NoPromotionOnDoubtfulFacts,
            "nobody rises on facts that are unverified or false",
            c => c.Change == ChangeKind.Promote && c.Facts.DoubtfulFacts > 0,
            c => ChangeLimit.NoPromotion),
        new(
            RuleIds.NoDemotionOnMissingFacts,
            "nobody falls while too little of the scorecard is known",
            c => c.Change == ChangeKind.Demote && c.KnownWeight < Weight.Value,
            c => ChangeLimit.NoDemotion,
            Weight),
    ];
}
