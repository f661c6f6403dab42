using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Accounts;

/// <summary>What an account bought and paid, and since when that is known. Immutable.</summary>
public sealed class AccountHistory
{
    /// <summary>Initializes a new instance of the <see cref="AccountHistory"/> class.</summary>
    /// <param name="customer">The host's id of the account.</param>
    /// <param name="coveredFrom">The first day from which all purchases and payments are known.</param>
    /// <param name="purchases">The purchases and returns, in any order.</param>
    /// <param name="payments">The payments, in any order; null where they are not looked at, which is not the same as none.</param>
    /// <exception cref="ArgumentException">The id is blank, or a purchase or payment is null.</exception>
    public AccountHistory(string customer, LocalDate coveredFrom, IEnumerable<AccountPurchase> purchases, IEnumerable<AccountPayment>? payments = null)
    {
        Customer = Guard.NotBlank(customer, nameof(customer));
        CoveredFrom = coveredFrom;
        Purchases = Known(Guard.NotNull(purchases, nameof(purchases)), static p => p.Date, "a purchase is null", nameof(purchases));
        Payments = payments is null ? null : Known(payments, static p => p.Date, "a payment is null", nameof(payments));
    }

    /// <summary>Initializes a new instance of the <see cref="AccountHistory"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="AccountHistory(string, LocalDate, IEnumerable{AccountPurchase}, IEnumerable{AccountPayment}?)"/>
    /// <exception cref="ArgumentException">The id is blank, a purchase or payment is null, or the day has a time of day.</exception>
    public AccountHistory(string customer, DateTime coveredFrom, IEnumerable<AccountPurchase> purchases, IEnumerable<AccountPayment>? payments = null)
        : this(customer, Guard.DateOnly(coveredFrom), purchases, payments)
    {
    }

    /// <summary>Gets the host's id of the account.</summary>
    public string Customer { get; }

    /// <summary>Gets the first day from which all is known.</summary>
    public LocalDate CoveredFrom { get; }

    /// <summary>Gets the purchases and returns, by day.</summary>
    public IReadOnlyList<AccountPurchase> Purchases { get; }

    /// <summary>Gets the payments, by day; null where they are not looked at.</summary>
    public IReadOnlyList<AccountPayment>? Payments { get; }

    /// <summary>
    /// Takes several accounts as one, for what all of them buy together (key accounts art. 8: mix and trend) or what a group buys. All is known
    /// from the day from which it is of each, and what lies before that day is left out; payments are looked at where they are for each.
    /// </summary>
    /// <param name="name">What they are called together.</param>
    /// <param name="accounts">One or more accounts, each once.</param>
    /// <exception cref="ArgumentException">The name is blank, there is no account, one is null, or one stands twice.</exception>
    public static AccountHistory Together(string name, IEnumerable<AccountHistory> accounts)
    {
        var all = Guard.NotNull(accounts, nameof(accounts)).ToList();
        if (all.Count == 0 || all.Exists(static a => a is null))
            throw new ArgumentException("one account or more is needed, and none is null", nameof(accounts));
        if (all.GroupBy(static a => a.Customer, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"account `{twice.Key}` stands twice", nameof(accounts));

        var coveredFrom = all.Max(static a => a.CoveredFrom);
        return new AccountHistory(
            name,
            coveredFrom,
            all.SelectMany(static a => a.Purchases).Where(p => p.Date >= coveredFrom),
            all.TrueForAll(static a => a.Payments is not null) ? all.SelectMany(static a => a.Payments!).Where(p => p.Date >= coveredFrom) : null);
    }

    private static IReadOnlyList<T> Known<T>(IEnumerable<T> given, Func<T, LocalDate> dayOf, string problem, string name)
        where T : class
    {
        var all = given.ToList();
        return all.Exists(static i => i is null) ? throw new ArgumentException(problem, name) : [.. all.OrderBy(dayOf)];
    }
}
