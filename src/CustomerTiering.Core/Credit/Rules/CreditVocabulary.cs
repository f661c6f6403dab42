using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Credit;

/// <summary>The names that structured conditions on credit may use.</summary>
internal static class CreditVocabulary
{
    /// <summary>Gets the names on a customer's credit.</summary>
    public static CaseVocabulary<CreditCase> OfCustomer { get; } = new CaseVocabulary<CreditCase>("credit-case")
        .Add("payments", "punctuality", static c => c.Punctuality)
        .Add("payments", "average-days-late", static c => c.AverageDaysLate)
        .Add("payments", "worst-days-late", static c => c.WorstDaysLate)
        .Add("payments", "broken-promises", static c => c.BrokenPromises)
        .Add("arrears", "open-broken-promises", static c => c.OpenBrokenPromises)
        .Add("arrears", "days-overdue", static c => c.DaysOverdue)
        .Add("arrears", "overdue-amount", static c => c.OverdueAmount)
        .Add("arrears", "overdue-items", static c => c.OverdueItems)
        .Add("arrears", "days-to-due", static c => c.DaysToDue)
        .Add("arrears", "disputed-amount", static c => c.DisputedAmount)
        .Add("arrears", "items-without-due-day", static c => c.ItemsWithoutDueDay)
        .Add("credit", "limit-use", static c => c.LimitUse)
        .Add("credit", "has-agreement", static c => c.HasAgreement)
        .Add("credit", "grade", static c => c.Grade)
        .Add("credit", "warning-level", static c => c.WarningLevel)
        .Add("credit", "has-hold", static c => c.HasHold);

    /// <summary>Gets the names on an order.</summary>
    public static CaseVocabulary<OrderCase> OfOrder { get; } = new CaseVocabulary<OrderCase>("order-case")
        .Add("order", "amount", static c => c.OrderAmount)
        .Add("order", "on-account", static c => c.IsOnAccount)
        .Add("order", "prepaid-share", static c => c.PrepaidShare)
        .Add("credit", "required-prepayment", static c => c.RequiredPrepayment)
        .Add("credit", "limit-use", static c => c.LimitUse)
        .Add("credit", "group-limit-use", static c => c.GroupLimitUse)
        .Add("credit", "has-agreement", static c => c.HasAgreement)
        .Add("credit", "grade", static c => c.Grade)
        .Add("credit", "warning-level", static c => c.WarningLevel)
        .Add("credit", "on-hold", static c => c.OnHold)
        .Add("credit", "overdue-amount", static c => c.OverdueAmount);
}
