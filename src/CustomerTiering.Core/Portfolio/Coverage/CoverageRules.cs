using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Portfolio.Coverage;

/// <summary>The coverage rules that the library brings, and the names that structured ones may use.</summary>
internal static class CoverageRules
{
    private static readonly RuleParameter<int> Months = RuleParameter.Whole("months", "the number of months", 1, 1200);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<CoverageCase> Vocabulary { get; } = new CaseVocabulary<CoverageCase>("coverage-case")
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("standing", "owner", static c => c.Standing.Owner)
        .Add("standing", "since", static c => c.Standing.Since)
        .Add("coverage", "is-active", static c => c.IsActive)
        .Add("coverage", "has-care-plan", static c => c.HasCarePlan)
        .Add("coverage", "months-since-review", static c => c.MonthsSinceReview);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CoverageCase, CoverageGap>> Templates { get; } =
    [
        new(
            RuleIds.ActiveWithoutTier,
            "an active customer has a tier",
            c => c.IsActive && c.CurrentTier == null,
            c => CoverageGap.Of("tier")),
        new(
            RuleIds.ActiveWithoutOwner,
            "an active customer has an owner",
            c => c.IsActive && c.Standing.Owner == null,
            c => CoverageGap.Of("owner")),
        new(
            RuleIds.ActiveNeverAssessed,
            "an active customer was assessed",
            c => c.IsActive && c.MonthsSinceReview == null,
            c => CoverageGap.Of("assessment")),
        new(
            RuleIds.ActiveAssessedTooLongAgo,
            "the assessment of an active customer is less than so many months old",
            c => c.IsActive && c.MonthsSinceReview >= Months.Value,
            c => CoverageGap.Of("assessment"),
            Months),
        new(
            RuleIds.ActiveWithoutCarePlan,
            "an active customer has a care plan",
            c => c.IsActive && !c.HasCarePlan,
            c => CoverageGap.Of("care-plan")),
    ];
}
