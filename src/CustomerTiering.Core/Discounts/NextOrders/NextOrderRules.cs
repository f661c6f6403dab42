using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>The rules of next-order discounts that the library brings.</summary>
internal static class NextOrderRules
{
    private static readonly RuleParameter<decimal> Rate = RuleParameter.Number("rate", "the discount on the next order, as a share", 0.0001m, 1);
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("validForDays", "the days from the order to the first day on which it can no longer be used", 1, NextOrderTermsReader.MaxDays);
    private static readonly RuleParameter<decimal> OrderAmount = RuleParameter.Number("orderAmount", "the least net amount of the order, in the policy's currency", 0);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<NextOrderCase> Vocabulary { get; } = new CaseVocabulary<NextOrderCase>("next-order-case")
        .Add("order", "amount", static c => c.OrderAmount)
        .Add("standing", "tier", static c => c.CurrentTier)
        .Add("credit", "warning-level", static c => c.Credit.WarningLevel)
        .Add("credit", "grade", static c => c.Credit.Grade)
        .Add("credit", "on-hold", static c => c.Credit.OnHold);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<NextOrderCase, NextOrderTerms>> Templates { get; } =
    [
        new(
            RuleIds.NextOrderDiscount,
            "an order of an existing customer earns a discount on the next one",
            c => c.Facts.HasPurchased == true,
            c => NextOrderTerms.Earn(Rate.Value, Days.Value),
            Rate,
            Days),
        new(
            RuleIds.NextOrderDiscountFromAmount,
            "an order of an existing customer of at least this amount earns a discount on the next one",
            c => c.Facts.HasPurchased == true && c.OrderAmount >= OrderAmount.Value,
            c => NextOrderTerms.Earn(Rate.Value, Days.Value),
            OrderAmount,
            Rate,
            Days),
    ];
}
