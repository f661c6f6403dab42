using CustomerTiering.Testing.Laws;
using CustomerTiering.Testing.Laws.Catalogue;

namespace CustomerTiering.Testing;

/// <summary>
/// What holds for every grading policy worth having. Each law is a value with a name, a statement and a check; a host checks all of them, leaves one
/// out, or adds its own: <c>GradingLaws.All.Check(GradingSubject.Of(engine)).ThrowIfBroken()</c>.
/// </summary>
public static class GradingLaws
{
    /// <summary>Gets the laws on scores.</summary>
    public static LawSet Scoring { get; } = new(
        ScoringLaws.BetterNeverLowersTheScore,
        ScoringLaws.ScoreIsTheScorecards,
        ScoringLaws.PartialScoresAddUp,
        ScoringLaws.ScalesHoldToOneUnit,
        ScoringLaws.TooLittleKnownIsNotGraded);

    /// <summary>Gets the laws on tiers.</summary>
    public static LawSet Tiers { get; } = new(
        TierLaws.BoundsHoldToOneUnit,
        TierLaws.CapsWinOverFloors,
        TierLaws.PinsHoldUntilTheyExpire,
        TierLaws.BetterNeverLowersTheTier,
        WarningLaws.AWarningChangesNoProposal);

    /// <summary>Gets the laws on changes of tier.</summary>
    public static LawSet Changes { get; } = new(
        ChangeLaws.TheStrictestLimitWins,
        ChangeLaws.ProposalAndStandingAgree,
        ChangeLaws.AReviewAgainChangesNothing,
        ChangeLaws.CountersAdvanceOncePerReview,
        ChangeLaws.EveryMoveNamesItsRule,
        ChangeLaws.TheRulesNameWhoApproves,
        ChangeLaws.TheRulesNameWhoIsTold);

    /// <summary>Gets the laws on fairness.</summary>
    public static LawSet Fairness { get; } = new(
        FairnessLaws.TheIdDoesNotMatter,
        FairnessLaws.WhatMustNotMatterDoesNot,
        FairnessLaws.AMissingFactDemotesNobody);

    /// <summary>Gets the laws on records.</summary>
    public static LawSet Records { get; } = new(
        RecordLaws.TheSameInputGivesTheSameRecord,
        RecordLaws.TheOrderOfCustomersDoesNotMatter,
        RecordLaws.RecordsTellDecisionsApart,
        RecordLaws.StoredFactsReplay);

    /// <summary>Gets all laws, area by area.</summary>
    public static LawSet All { get; } = new([.. Scoring, .. Tiers, .. Changes, .. Fairness, .. Records]);
}
