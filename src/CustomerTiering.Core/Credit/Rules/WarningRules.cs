using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The warning rules that the library brings (key accounts art. 13).</summary>
internal static class WarningRules
{
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "calendar days", 1, 3660);
    private static readonly RuleParameter<decimal> Amount = RuleParameter.Number("amount", "the amount, in the policy's currency", 0);
    private static readonly RuleParameter<int> Items = RuleParameter.Whole("items", "the number of items", 1, 9999);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CreditCase, WarningLevel>> Templates { get; } =
    [
        new(
            RuleIds.WarnOnDaysOverdue,
            "who is overdue for so many days is warned at this level",
            c => c.DaysOverdue >= Days.Value,
            c => WarningLevel.Of(Level.Value),
            Days,
            Level),
        new(
            RuleIds.WarnOnAmountOverdue,
            "who is overdue with this amount or more is warned at this level",
            c => c.OverdueItems > 0 && c.OverdueAmount >= Amount.Value,
            c => WarningLevel.Of(Level.Value),
            Amount,
            Level),
        new(
            RuleIds.WarnOnItemsOverdue,
            "who is overdue with so many items is warned at this level",
            c => c.OverdueItems >= Items.Value,
            c => WarningLevel.Of(Level.Value),
            Items,
            Level),
        new(
            RuleIds.WarnOnBrokenPromise,
            "who has not kept a promise to pay an open item is warned at this level",
            c => c.OpenBrokenPromises > 0,
            c => WarningLevel.Of(Level.Value),
            Level),
    ];
}
