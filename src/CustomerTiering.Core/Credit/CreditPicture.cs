using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>What is known of an account on a day, worked out once for all rules; sums are told in the policy's currency.</summary>
internal sealed class CreditPicture
{
    public CreditPicture(CreditAccount account, Ageing ageing, AccountMoney money, LocalDate asOf, decimal? knownPunctuality)
    {
        var payments = account.Payments;
        Account = account;
        Ageing = ageing;
        Money = money;
        Agreement = account.AgreementOn(asOf);
        AgreedLimit = account.Limit ?? Agreement?.Limit;
        Punctuality = payments.Punctuality ?? knownPunctuality;
        BrokenPromises = payments.BrokenPromises + ageing.BrokenPromises ?? (ageing.BrokenPromises > 0 ? ageing.BrokenPromises : null);
        OverdueAmount = money.InPolicy(ageing.Overdue);
        DisputedAmount = money.InPolicy(ageing.Of(ReceivableCategory.Disputed));
        (DaysOverdue, OverdueItems) = (ageing.DaysOverdue, ageing.OverdueItems);
        DaysToDue = ageing.NextDueOn is { } next ? Period.DaysBetween(asOf, next) : null;
        foreach (var part in ageing.Parts)
            ItemsWithoutDueDay += part.Category == ReceivableCategory.WithoutDueDay ? 1 : 0;
        foreach (var order in account.Orders)
            OpenOrders += money.InOwn(order.Amount, order.Currency, $"open order `{order.Id}`");
        Exposure = ageing.Receivables + OpenOrders;
    }

    public CreditAccount Account { get; }

    public Ageing Ageing { get; }

    public AccountMoney Money { get; }

    public CreditAgreement? Agreement { get; }

    /// <summary>Gets the limit before measures, in the account's currency.</summary>
    public decimal? AgreedLimit { get; }

    public decimal? Punctuality { get; }

    public int? BrokenPromises { get; }

    public decimal OverdueAmount { get; }

    public decimal DisputedAmount { get; }

    public int DaysOverdue { get; }

    public int OverdueItems { get; }

    public int? DaysToDue { get; }

    public int ItemsWithoutDueDay { get; }

    /// <summary>Gets the open orders in the account's currency.</summary>
    public decimal OpenOrders { get; }

    /// <summary>Gets receivables and open orders in the account's currency.</summary>
    public decimal Exposure { get; }
}
