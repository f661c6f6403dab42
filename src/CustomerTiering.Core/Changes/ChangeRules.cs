using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>The verdict rules that the library brings, and the names that structured change rules may use.</summary>
internal static class ChangeRules
{
    private static readonly RuleParameter<Tier> From = RuleParameter.Tier("from", "the tier that the customer has");
    private static readonly RuleParameter<Tier> To = RuleParameter.Tier("to", "the tier that the rule leads to");
    private static readonly RuleParameter<Tier> Up = To.Requires(From, static (to, from) => to > from, "better than");
    private static readonly RuleParameter<Tier> Down = To.Requires(From, static (to, from) => to < from, "lower than");
    private static readonly RuleParameter<Tier> Away = To.Requires(From, static (to, from) => to != from, "another tier than");
    private static readonly RuleParameter<decimal> Growth = RuleParameter.Number("growth", "the least purchase growth, as a share", 0, 100);
    private static readonly RuleParameter<decimal> Potential = RuleParameter.Number("potential", "the least growth potential, in points", 0, 100);
    private static readonly RuleParameter<int> Quarters = RuleParameter.Whole("quarters", "the least number of declining quarters in a row", 1, 40);
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the least credit warning level", 1, 99);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<ChangeCase> Vocabulary { get; } = new CaseVocabulary<ChangeCase>("change-case")
        .Add("outcome", "score", static c => c.Score)
        .Add("outcome", "known-weight", static c => c.KnownWeight)
        .Add("outcome", "qualified-tier", static c => c.QualifiedTier)
        .Add("outcome", "bounds-conflict", static c => c.BoundsConflict)
        .Add("outcome", "warnings", static c => c.Warnings)
        .Add("outcome", "change", static c => c.Change)
        .Add("outcome", "target-tier", static c => c.TargetTier)
        .Add("outcome", "at-once", static c => c.AtOnce)
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("standing", "periods-below", static c => c.PeriodsBelow)
        .Add("standing", "months-in-tier", static c => c.MonthsInTier)
        .Add("standing", "since", static c => c.Standing.Since)
        .Add("standing", "owner", static c => c.Standing.Owner)
        .Add("credit", "warning-level", static c => c.Credit.WarningLevel)
        .Add("credit", "grade", static c => c.Credit.Grade)
        .Add("credit", "on-hold", static c => c.Credit.OnHold);

    /// <summary>Gets the verdict templates.</summary>
    public static IReadOnlyList<RuleTemplate<ChangeCase, ChangeVerdict>> Verdicts { get; } =
    [
        new(
            RuleIds.PlaceNewCustomer,
            "a customer without a tier gets the one it qualifies for",
            c => c.CurrentTier == null,
            c => ChangeVerdict.Place(c.QualifiedTier)),
        new(
            RuleIds.PromoteOnGrowth,
            "much larger purchases and good potential lead up one named step",
            c => c.CurrentTier == From.Value && c.Facts.PurchaseGrowth >= Growth.Value && c.Facts.GrowthPotential >= Potential.Value && c.QualifiedTier <= Up.Value,
            c => ChangeVerdict.Promote(Up.Value),
            From,
            Up,
            Growth,
            Potential),
        new(
            RuleIds.DemoteOnDeclineAndCreditRisk,
            "a continuing decline in volume together with credit risk leads down one named step",
            c => c.CurrentTier == From.Value && c.Facts.DecliningQuarters >= Quarters.Value && c.Credit.WarningLevel >= Level.Value && c.QualifiedTier >= Down.Value,
            c => ChangeVerdict.Demote(Down.Value),
            From,
            Down,
            Quarters,
            Level),
        new(
            RuleIds.StepHasItsOwnRule,
            "this step is decided by a rule of its own above, not by the score alone",
            c => c.CurrentTier == From.Value && c.QualifiedTier == Away.Value,
            c => ChangeVerdict.Hold,
            From,
            Away),
        new(
            RuleIds.PromoteOnAssessment,
            "who qualifies for a better tier rises",
            c => c.QualifiedTier > c.CurrentTier!,
            c => ChangeVerdict.Promote(c.QualifiedTier)),
        new(
            RuleIds.DemoteOnAssessment,
            "who qualifies only for a lower tier falls",
            c => c.QualifiedTier < c.CurrentTier!,
            c => ChangeVerdict.Demote(c.QualifiedTier)),
    ];
}
