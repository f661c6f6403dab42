using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Onboarding;

/// <summary>The onboarding rules that the library brings, and the names that structured ones may use.</summary>
internal static class OnboardingRules
{
    private static readonly RuleParameter<int> Months = RuleParameter.Whole("months", "the number of months", 1, 1200);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<OnboardingCase> Vocabulary { get; } = new CaseVocabulary<OnboardingCase>("onboarding-case")
        .Add("file", "missing-facts", static c => c.MissingFacts)
        .Add("file", "doubtful-facts", static c => c.Facts.DoubtfulFacts)
        .Add("file", "duplicates", static c => c.Duplicates)
        .Add("file", "months-since-delisting", static c => c.MonthsSinceDelisting);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<OnboardingCase, OnboardingVerdict>> Templates { get; } =
    [
        new(
            RuleIds.AdmitWhereNothingStricter,
            "who gives no cause for anything stricter is admitted",
            c => true,
            c => OnboardingVerdict.Admit),
        new(
            RuleIds.AskOnMissingFacts,
            "of whom the file is not complete more is asked",
            c => c.MissingFacts > 0,
            c => OnboardingVerdict.AskForMore),
        new(
            RuleIds.AskOnDoubtfulFacts,
            "of whom a fact is unverified or refuted more is asked",
            c => c.Facts.DoubtfulFacts > 0,
            c => OnboardingVerdict.AskForMore),
        new(
            RuleIds.AskOnDuplicate,
            "who looks like a customer that there is already is looked at first",
            c => c.Duplicates > 0,
            c => OnboardingVerdict.AskForMore),
        new(
            RuleIds.RefuseAfterDelisting,
            "who was delisted less than so many months ago is refused",
            c => c.MonthsSinceDelisting < Months.Value,
            c => OnboardingVerdict.Refuse,
            Months),
    ];
}
