using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>The class rules that the library brings, and the names that structured ones may use.</summary>
internal static class ClassRules
{
    private static readonly RuleParameter<string> Axis = RuleParameter.Text("axis", "the axis");
    private static readonly RuleParameter<string> Class = RuleParameter.Text("class", "the class on it");
    private static readonly RuleParameter<decimal> Purchase = RuleParameter.Number("purchase", "the least annual purchase, in the policy's currency");
    private static readonly RuleParameter<Tier> Tier = RuleParameter.Tier("tier", "the tier");

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<ClassCase> Vocabulary { get; } = new CaseVocabulary<ClassCase>("class-case")
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("outcome", "graded-change", static c => c.GradedChange);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<ClassCase, AxisPlace>> Templates { get; } =
    [
        new(
            RuleIds.ClassOnExit,
            "whom its grading delists is in this class",
            c => c.GradedChange == ChangeKind.Exit,
            c => AxisPlace.In(Axis.Value, Class.Value),
            Axis,
            Class),
        new(
            RuleIds.ClassFromTier,
            "who has this tier or a better one is in this class",
            c => c.CurrentTier! >= Tier.Value,
            c => AxisPlace.In(Axis.Value, Class.Value),
            Tier,
            Axis,
            Class),
        new(
            RuleIds.ClassFromPurchase,
            "who buys at least so much a year is in this class",
            c => c.Facts.AnnualPurchase >= Purchase.Value,
            c => AxisPlace.In(Axis.Value, Class.Value),
            Purchase,
            Axis,
            Class),
        new(
            RuleIds.ClassOtherwise,
            "whom no rule above puts in a class is in this one",
            c => true,
            c => AxisPlace.In(Axis.Value, Class.Value),
            Axis,
            Class),
    ];
}
