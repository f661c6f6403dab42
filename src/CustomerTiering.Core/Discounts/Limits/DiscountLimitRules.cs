using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Discounts;

/// <summary>The limit rules that the library brings: standards, maxima, and who or what gets no concession.</summary>
internal static class DiscountLimitRules
{
    private static readonly RuleParameter<decimal> Standard = RuleParameter.Number("standard", "the share up to which, included, it is within the standard", 0, 1);
    private static readonly RuleParameter<decimal> Maximum = RuleParameter.Number("maximum", "the share up to which, included, it may be granted at all", 0, 1);
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");
    private static readonly RuleParameter<IReadOnlyList<string>> ProductLines = RuleParameter.Codes("productLines", "the product lines");
    private static readonly RuleParameter<IReadOnlyList<string>> Settlements = RuleParameter.Codes("settlements", "the forms of settlement");
    private static readonly RuleParameter<IReadOnlyList<string>> Grades = RuleParameter.Codes("grades", "the credit grades");
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);
    private static readonly RuleParameter<decimal> Floor = RuleParameter.Number("floor", "the least margin after all concessions, as a share", -1, 1);
    private static readonly RuleParameter<decimal> Amount = RuleParameter.Number("amount", "the most that is conceded to a customer in a year, in the policy's currency", 0);

    /// <summary>Gets the names that structured conditions of limits may use.</summary>
    public static CaseVocabulary<DiscountCase> Vocabulary { get; } = MakeVocabulary("discount-case");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<DiscountCase, DiscountLimit>> Templates { get; } =
    [
        new(RuleIds.DiscountStandard, "concessions up to this share are within the standard", c => true, c => DiscountLimit.Standard(Standard.Value), Standard),
        new(
            RuleIds.DiscountStandardOfTier,
            "for customers of this tier, concessions up to this share are within the standard",
            c => c.CurrentTier == TierParameter.Value,
            c => DiscountLimit.Standard(Standard.Value),
            TierParameter,
            Standard),
        new(
            RuleIds.DiscountStandardOfProductLines,
            "on these product lines, concessions up to this share are within the standard",
            c => ProductLines.Value.Contains(c.ProductLine!),
            c => DiscountLimit.Standard(Standard.Value),
            ProductLines,
            Standard),
        new(
            RuleIds.DiscountStandardOfSettlements,
            "for these forms of settlement, concessions up to this share are within the standard",
            c => Settlements.Value.Contains(c.Settlement!),
            c => DiscountLimit.Standard(Standard.Value),
            Settlements,
            Standard),
        new(
            RuleIds.DiscountStandardOfCreditGrades,
            "for customers of these credit grades, concessions up to this share are within the standard",
            c => Grades.Value.Contains(c.Credit.Grade!),
            c => DiscountLimit.Standard(Standard.Value),
            Grades,
            Standard),
        new(RuleIds.DiscountMaximum, "concessions above this share are granted by nobody", c => true, c => DiscountLimit.Maximum(Maximum.Value), Maximum),
        new(
            RuleIds.DiscountMaximumOfProductLines,
            "on these product lines, concessions above this share are granted by nobody",
            c => ProductLines.Value.Contains(c.ProductLine!),
            c => DiscountLimit.Maximum(Maximum.Value),
            ProductLines,
            Maximum),
        new(RuleIds.NoDiscountOnCreditHold, "who is on credit hold gets no concession", c => c.Credit.OnHold == true, c => DiscountLimit.Refuse),
        new(
            RuleIds.NoDiscountOnCreditWarning,
            "who has a credit warning of this level or a higher one gets no concession",
            c => c.Credit.WarningLevel >= Level.Value,
            c => DiscountLimit.Refuse,
            Level),
        new(
            RuleIds.NoDiscountWithoutCreditGrade,
            "who is not known to have one of these credit grades gets no concession but a next-order discount",
            c => !c.IsEntitled && (c.Credit.Grade == null || !Grades.Value.Contains(c.Credit.Grade)),
            c => DiscountLimit.Refuse,
            Grades),
        new(
            RuleIds.NoDiscountBelowTier,
            "who is below this tier, or has none, gets no concession but a next-order discount",
            c => !c.IsEntitled && (c.CurrentTier == null || c.CurrentTier < TierParameter.Value),
            c => DiscountLimit.Refuse,
            TierParameter),
        new(
            RuleIds.NoDiscountOnOtherProductLines,
            "nothing is conceded on product lines other than these",
            c => c.ProductLine == null || !ProductLines.Value.Contains(c.ProductLine),
            c => DiscountLimit.Refuse,
            ProductLines),
        new(
            RuleIds.NoDiscountOnSettlements,
            "nothing is conceded for these forms of settlement",
            c => Settlements.Value.Contains(c.Settlement!),
            c => DiscountLimit.Refuse,
            Settlements),
        new(
            RuleIds.NoDiscountOnDoubtfulFacts,
            "nothing is conceded on facts that are unverified or false",
            c => c.Facts.DoubtfulFacts > 0,
            c => DiscountLimit.Refuse),
        new(
            RuleIds.MarginFloor,
            "nothing is conceded that leaves less than this margin",
            c => c.LineMargin < Floor.Value,
            c => DiscountLimit.Refuse,
            Floor),
        new(
            RuleIds.UnknownMarginBeyondStandard,
            "where the margin is not known, every concession is beyond the standard",
            c => c.LineMargin == null,
            c => DiscountLimit.Standard(0)),
        new(
            RuleIds.YearlyTotalBeyondStandard,
            "what takes a customer above this amount in a year is beyond the standard",
            c => c.ConcededThisYear > Amount.Value,
            c => DiscountLimit.Standard(0),
            Amount),
        new(
            RuleIds.YearlyTotal,
            "nothing is conceded that takes a customer above this amount in a year",
            c => c.ConcededThisYear > Amount.Value,
            c => DiscountLimit.Refuse,
            Amount),
    ];

    /// <summary>Makes the names that limits and routes share.</summary>
    public static CaseVocabulary<DiscountCase> MakeVocabulary(string name) => new CaseVocabulary<DiscountCase>(name)
        .Add("discount", "rate", static c => c.DiscountRate)
        .Add("discount", "asked-share", static c => c.AskedShare)
        .Add("discount", "conceded-share", static c => c.ConcededShare)
        .Add("discount", "line-amount", static c => c.LineAmount)
        .Add("discount", "line-margin", static c => c.LineMargin)
        .Add("discount", "largest-share", static c => c.LargestShare)
        .Add("discount", "average-share", static c => c.AverageShare)
        .Add("discount", "request-amount", static c => c.RequestAmount)
        .Add("discount", "request-conceded", static c => c.RequestConceded)
        .Add("discount", "request-margin", static c => c.RequestMargin)
        .Add("discount", "conceded-this-year", static c => c.ConcededThisYear)
        .Add("discount", "entitled", static c => c.IsEntitled)
        .Add("discount", "product-line", static c => c.ProductLine)
        .Add("discount", "settlement", static c => c.Settlement)
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("credit", "warning-level", static c => c.Credit.WarningLevel)
        .Add("credit", "grade", static c => c.Credit.Grade)
        .Add("credit", "on-hold", static c => c.Credit.OnHold);
}
