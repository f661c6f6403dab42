using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The task rules that the library brings (key accounts art. 10, 13: warning before and after, arrears are collected).</summary>
internal static class TaskRules
{
    private static readonly RuleParameter<string> Collector = RuleParameter.Text("collector", "the role that does it, or `owner`");
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "calendar days", 0, 3660);
    private static readonly RuleParameter<int> Within = RuleParameter.Whole("within", "the calendar days to do it", 0, 366);
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<CreditCase, Collection>> Templates { get; } =
    [
        new(
            RuleIds.RemindBeforeDue,
            "the customer is reminded where something falls due in so many days or sooner",
            c => c.DaysToDue <= Days.Value,
            c => Collection.Remind(Collector.Value),
            Days,
            Collector),
        new(
            RuleIds.CollectAtLevel,
            "arrears are collected at this warning level",
            c => c.WarningLevel == Level.Value && c.OverdueItems > 0,
            c => Collection.Collect(Collector.Value, Within.Value),
            Level,
            Collector,
            Within),
        new(
            RuleIds.RecoverOnHold,
            "arrears for which deliveries are stopped are recovered",
            c => c.HasHold && c.OverdueItems > 0,
            c => Collection.Recover(Collector.Value, Within.Value),
            Collector,
            Within),
    ];
}
