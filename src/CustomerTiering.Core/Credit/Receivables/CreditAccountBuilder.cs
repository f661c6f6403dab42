using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>Collects a customer's account from the host's books; C# 7.3 can use all of it.</summary>
public sealed class CreditAccountBuilder
{
    private readonly List<OpenItem> _items = [];
    private readonly List<UnappliedCash> _cash = [];
    private readonly List<OpenOrder> _orders = [];
    private readonly List<CreditAgreement> _agreements = [];

    /// <inheritdoc cref="CreditAccount.Customer"/>
    public string? Customer { get; set; }

    /// <inheritdoc cref="CreditAccount.Currency"/>
    public string? Currency { get; set; }

    /// <inheritdoc cref="CreditAccount.Limit"/>
    public decimal? Limit { get; set; }

    /// <summary>Gets or sets how the customer has paid; null for unknown.</summary>
    public PaymentRecord? Payments { get; set; }

    /// <summary>Adds open invoices.</summary>
    public CreditAccountBuilder Add(params OpenItem[] items) => Added(_items, items);

    /// <summary>Adds money that is not applied.</summary>
    public CreditAccountBuilder Add(params UnappliedCash[] cash) => Added(_cash, cash);

    /// <summary>Adds open orders.</summary>
    public CreditAccountBuilder Add(params OpenOrder[] orders) => Added(_orders, orders);

    /// <summary>Adds agreements.</summary>
    public CreditAccountBuilder Add(params CreditAgreement[] agreements) => Added(_agreements, agreements);

    /// <summary>Makes the immutable account.</summary>
    /// <exception cref="InvalidOperationException">Something is missing or stands twice; all of it is named.</exception>
    public CreditAccount Build()
    {
        var problems = Problems().ToList();
        return problems.Count == 0
            ? new CreditAccount(
                Customer!,
                Currency!,
                Sorted(_items, static i => i.Id),
                Sorted(_cash, static c => c.Id),
                Sorted(_orders, static o => o.Id),
                Sorted(_agreements, static a => a.Id),
                Limit is { } limit ? ExactAmount.NotNegative(limit, nameof(Limit)) : null,
                Payments ?? PaymentRecord.Unknown)
            : throw new InvalidOperationException($"the account of customer `{Customer}` cannot be made: {string.Join("; ", problems)}");
    }

    private IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(Customer))
            yield return "it needs the customer's id";
        if (Currency is null || !CurrencyCode.IsValid(Currency))
            yield return Currency is null ? "it needs a currency" : CurrencyCode.Problem(Currency);
        if (Limit is { } limit && (limit < 0 || limit >= ExactAmount.Limit))
            yield return "a limit is 0 or more and below 10^15";
        foreach (var problem in Twice("open item", _items.Select(static i => i.Id))
            .Concat(Twice("unapplied cash", _cash.Select(static c => c.Id)))
            .Concat(Twice("open order", _orders.Select(static o => o.Id)))
            .Concat(Twice("agreement", _agreements.Select(static a => a.Id))))
            yield return problem;
    }

    private static IEnumerable<string> Twice(string what, IEnumerable<string> ids)
        => ids.GroupBy(static id => id, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(g => $"{what} `{g.Key}` stands twice");

    private static T[] Sorted<T>(IEnumerable<T> parts, Func<T, string> id) => [.. parts.OrderBy(id, StringComparer.Ordinal)];

    private CreditAccountBuilder Added<T>(List<T> to, T[] parts)
        where T : class
    {
        foreach (var part in Guard.NotNull(parts, nameof(parts)))
            to.Add(Guard.NotNull(part, nameof(parts)));
        return this;
    }
}
