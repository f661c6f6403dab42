using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Onboarding;

/// <summary>The first-order rules that the library brings, and the names that structured ones may use.</summary>
internal static class FirstOrderRules
{
    private static readonly RuleParameter<string> Handler = RuleParameter.Text("handler", "the role that closes the gap");

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<FirstOrderCase> Vocabulary { get; } = new CaseVocabulary<FirstOrderCase>("first-order-case")
        .Add("file", "missing-facts", static c => c.MissingFacts)
        .Add("file", "doubtful-facts", static c => c.Facts.DoubtfulFacts)
        .Add("outcome", "admission", static c => c.Admission);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<FirstOrderCase, FirstOrderMeasure>> Templates { get; } =
    [
        new(
            RuleIds.FlagFirstOrderOnIncompleteFile,
            "the first order of whom the file is not complete is released, and this role completes the file",
            c => c.MissingFacts > 0,
            c => FirstOrderMeasure.Flag(Handler.Value),
            Handler),
        new(
            RuleIds.HoldFirstOrderOnIncompleteFile,
            "the first order of whom the file is not complete waits until this role has completed it",
            c => c.MissingFacts > 0,
            c => FirstOrderMeasure.Hold(Handler.Value),
            Handler),
        new(
            RuleIds.HoldFirstOrderUntilAdmitted,
            "the first order of who was not admitted waits, and this role sees to it",
            c => c.Admission == null || c.Admission != OnboardingVerdictKind.Admit,
            c => FirstOrderMeasure.Hold(Handler.Value),
            Handler),
    ];
}
