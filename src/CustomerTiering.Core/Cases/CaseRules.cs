using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Cases;

/// <summary>The route rules that the library brings.</summary>
internal static class CaseRules
{
    private static readonly RuleParameter<string> Kind = RuleParameter.Text("kind", "the kind of case");
    private static readonly RuleParameter<string> Recipient = RuleParameter.Text("recipient", "the role that is told");
    private static readonly RuleParameter<string> Step = RuleParameter.Text("step", "the step that is recommended");
    private static readonly RuleParameter<string> Flag = RuleParameter.Text("flag", "the mark that the case bears");
    private static readonly RuleParameter<int> OverdueDays = RuleParameter.Whole("days", "whole days overdue, 0 for at once", 0, 3660);
    private static readonly RuleParameter<int> SinceDays = RuleParameter.Whole("days", "calendar days between the two cases", 0, 3660);
    private static readonly RuleParameter<int> Reopenings = RuleParameter.Whole("reopenings", "how often it was reopened, 1 or more", 1, 99);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<CaseSituation> Vocabulary { get; } = new CaseVocabulary<CaseSituation>("case")
        .Add("case", "kind", static c => c.KindOfCase)
        .Add("case", "cause", static c => c.Cause)
        .Add("case", "is-major", static c => c.IsMajor)
        .Add("case", "reopenings", static c => c.Reopenings)
        .Add("case", "overdue-days", static c => c.OverdueDays)
        .Add("case", "open-days", static c => c.OpenDays)
        .Add("case", "days-since-same-cause", static c => c.DaysSinceSameCause);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CaseSituation, CaseRoute>> Templates { get; } =
    [
        new(
            RuleIds.TellOnOverdueCase,
            "this role is told of a case of this kind in which something is overdue by so many days",
            c => c.KindOfCase == Kind.Value && c.OverdueDays >= OverdueDays.Value,
            c => CaseRoute.Tell(Recipient.Value),
            Kind,
            OverdueDays,
            Recipient),
        new(
            RuleIds.TellOfMajorCase,
            "this role is told of a major case of this kind",
            c => c.KindOfCase == Kind.Value && c.IsMajor,
            c => CaseRoute.Tell(Recipient.Value),
            Kind,
            Recipient),
        new(
            RuleIds.RecommendAfterReopenings,
            "this step is recommended for a case of this kind that was reopened so often",
            c => c.KindOfCase == Kind.Value && c.Reopenings >= Reopenings.Value,
            c => CaseRoute.Recommend(Step.Value),
            Kind,
            Reopenings,
            Step),
        new(
            RuleIds.FlagSameCause,
            "a case of this kind bears this mark where the customer had one of the same cause within so many days before it",
            c => c.KindOfCase == Kind.Value && c.DaysSinceSameCause <= SinceDays.Value,
            c => CaseRoute.Flag(Flag.Value),
            Kind,
            SinceDays,
            Flag),
    ];
}
