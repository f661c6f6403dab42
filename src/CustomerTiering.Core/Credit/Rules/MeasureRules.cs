using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The measure rules that the library brings (foreign trade 4.2).</summary>
internal static class MeasureRules
{
    private static readonly RuleParameter<IReadOnlyList<string>> Grades = RuleParameter.Codes("grades", "the credit grades");
    private static readonly RuleParameter<decimal> Share = RuleParameter.Number("share", "the share, 0 to 1", 0, 1);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CreditCase, CreditMeasure>> Templates { get; } =
    [
        new(
            RuleIds.PrepaymentByGrade,
            "who has one of these credit grades prepays this share of each order",
            c => Grades.Value.Contains(c.Grade!),
            c => CreditMeasure.Prepay(Share.Value),
            Grades,
            Share),
        new(
            RuleIds.SecurityByGrade,
            "who has one of these credit grades has credit against security alone",
            c => Grades.Value.Contains(c.Grade!),
            c => CreditMeasure.Security,
            Grades),
        new(
            RuleIds.LowerLimitByGrade,
            "who has one of these credit grades has this share of the agreed limit",
            c => Grades.Value.Contains(c.Grade!),
            c => CreditMeasure.LimitTo(Share.Value),
            Grades,
            Share),
    ];
}
