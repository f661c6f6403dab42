using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The grade rules that the library brings; the first that holds gives the grade.</summary>
internal static class GradeRules
{
    private static readonly RuleParameter<string> Grade = RuleParameter.Text("grade", "the credit grade");
    private static readonly RuleParameter<decimal> Punctuality = RuleParameter.Number("punctuality", "the least share paid in time", 0, 1);
    private static readonly RuleParameter<int> Delay = RuleParameter.Whole("delay", "the longest delay, in calendar days", 0, 3660);
    private static readonly RuleParameter<int> Promises = RuleParameter.Whole("promises", "the most promises not kept", 0, 999);
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "calendar days", 1, 3660);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CreditCase, GivenGrade>> Templates { get; } =
    [
        new(
            RuleIds.GradeOnArrears,
            "who is overdue for so many days has this credit grade, however it paid before",
            c => c.DaysOverdue >= Days.Value,
            c => GivenGrade.Of(Grade.Value),
            Days,
            Grade),
        new(
            RuleIds.GradeOnRecord,
            "who pays this punctually, with no longer delay and no more broken promises, has this credit grade",
            c => c.Punctuality >= Punctuality.Value && c.WorstDaysLate <= Delay.Value && c.BrokenPromises <= Promises.Value,
            c => GivenGrade.Of(Grade.Value),
            Punctuality,
            Delay,
            Promises,
            Grade),
        new(
            RuleIds.GradeOnPunctuality,
            "who pays this punctually has this credit grade",
            c => c.Punctuality >= Punctuality.Value,
            c => GivenGrade.Of(Grade.Value),
            Punctuality,
            Grade),
        new(
            RuleIds.GradeOtherwise,
            "whoever has a payment record and no grade by a rule above has this credit grade",
            c => c.Punctuality != null,
            c => GivenGrade.Of(Grade.Value),
            Grade),
    ];
}
