using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The hold rules that the library brings (foreign trade 4.2; key accounts art. 13).</summary>
internal static class HoldRules
{
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);
    private static readonly RuleParameter<decimal> Share = RuleParameter.Number("share", "the share, 0 or more", 0);
    private static readonly RuleParameter<IReadOnlyList<string>> Grades = RuleParameter.Codes("grades", "the credit grades");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CreditCase, CreditHold>> Templates { get; } =
    [
        new(
            RuleIds.HoldWhenOverdue,
            "deliveries on open account stop while anything is overdue",
            c => c.OverdueItems > 0,
            c => CreditHold.OfDeliveries),
        new(
            RuleIds.HoldOnWarningLevel,
            "deliveries on open account stop at this warning level or a higher one",
            c => c.WarningLevel >= Level.Value,
            c => CreditHold.OfDeliveries,
            Level),
        new(
            RuleIds.HoldBeyondLimit,
            "deliveries on open account stop where more than this share of the limit is used",
            c => c.LimitUse > Share.Value,
            c => CreditHold.OfDeliveries,
            Share),
        new(
            RuleIds.HoldByGrade,
            "who has one of these credit grades gets nothing on open account",
            c => Grades.Value.Contains(c.Grade!),
            c => CreditHold.OfDeliveries,
            Grades),
    ];
}
