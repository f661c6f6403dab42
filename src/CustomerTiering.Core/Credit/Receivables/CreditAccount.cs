using System.Collections.Generic;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>
/// A customer's account as the host keeps it: open invoices, money not applied, open orders, agreements, limit, and how it has paid. Made by
/// <see cref="CreditAccountBuilder"/>, in the order of ids whatever the order given. Immutable.
/// </summary>
public sealed class CreditAccount
{
    internal CreditAccount(
        string customer,
        string currency,
        IReadOnlyList<OpenItem> items,
        IReadOnlyList<UnappliedCash> cash,
        IReadOnlyList<OpenOrder> orders,
        IReadOnlyList<CreditAgreement> agreements,
        decimal? limit,
        PaymentRecord payments)
    {
        Customer = customer;
        Currency = currency;
        Items = items;
        Cash = cash;
        Orders = orders;
        Agreements = agreements;
        Limit = limit;
        Payments = payments;
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the currency in which the account is kept and its exposure told, an ISO 4217 code.</summary>
    public string Currency { get; }

    /// <summary>Gets the open invoices.</summary>
    public IReadOnlyList<OpenItem> Items { get; }

    /// <summary>Gets money and credit notes that are not applied.</summary>
    public IReadOnlyList<UnappliedCash> Cash { get; }

    /// <summary>Gets orders on open account that are not invoiced.</summary>
    public IReadOnlyList<OpenOrder> Orders { get; }

    /// <summary>Gets the agreements, past and future ones too.</summary>
    public IReadOnlyList<CreditAgreement> Agreements { get; }

    /// <summary>Gets the credit limit in the account's currency; null where the agreement in force names it, or nobody has set one.</summary>
    public decimal? Limit { get; }

    /// <summary>Gets how the customer has paid.</summary>
    public PaymentRecord Payments { get; }

    /// <summary>Gives the agreement that counts on a day; null where none is in force.</summary>
    public CreditAgreement? AgreementOn(LocalDate day) => AgreementsInForce.On(day, Agreements);

    /// <summary>Gives the limit that holds on a day: the account's own, or that of the agreement in force; null for none.</summary>
    public decimal? LimitOn(LocalDate day) => Limit ?? AgreementOn(day)?.Limit;
}
