using System;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>All that an assessment of a customer's credit may know. Immutable.</summary>
public sealed class CreditRequest
{
    /// <summary>Initializes a new instance of the <see cref="CreditRequest"/> class.</summary>
    /// <param name="account">The account as the host keeps it.</param>
    /// <param name="state">What the assessment before came to; <see cref="CreditState.None"/> for a first one.</param>
    /// <param name="asOf">The day for which is assessed; not before the state's last command.</param>
    /// <param name="facts">What else is known of the customer, of the same id; null for nothing.</param>
    /// <param name="owner">The id of the customer's owner; null for none.</param>
    /// <param name="rates">The rates by which other currencies are told; null where there are none, then they are refused.</param>
    /// <exception cref="ArgumentException">Account and facts are of different customers.</exception>
    public CreditRequest(CreditAccount account, CreditState state, LocalDate asOf, CustomerFacts? facts = null, string? owner = null, ExchangeRates? rates = null)
    {
        Account = Guard.NotNull(account, nameof(account));
        State = Guard.NotNull(state, nameof(state));
        AsOf = asOf;
        Facts = facts ?? new CustomerFactsBuilder { Id = account.Customer }.Build();
        Owner = owner is null ? null : Guard.NotBlank(owner, nameof(owner));
        Rates = rates;
        if (Facts.Id != account.Customer)
            throw new ArgumentException($"the account is of customer `{account.Customer}` and the facts of `{Facts.Id}`; give those of one customer", nameof(facts));
    }

    /// <summary>Initializes a new instance of the <see cref="CreditRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="CreditRequest(CreditAccount, CreditState, LocalDate, CustomerFacts?, string?, ExchangeRates?)"/>
    /// <exception cref="ArgumentException">The day has a time of day, or account and facts are of different customers.</exception>
    public CreditRequest(CreditAccount account, CreditState state, DateTime asOf, CustomerFacts? facts = null, string? owner = null, ExchangeRates? rates = null)
        : this(account, state, Guard.DateOnly(asOf), facts, owner, rates)
    {
    }

    /// <summary>Gets the account.</summary>
    public CreditAccount Account { get; }

    /// <summary>Gets what the assessment before came to.</summary>
    public CreditState State { get; }

    /// <summary>Gets the day for which is assessed.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what else is known of the customer.</summary>
    public CustomerFacts Facts { get; }

    /// <summary>Gets the id of the customer's owner; null for none.</summary>
    public string? Owner { get; }

    /// <summary>Gets the rates by which other currencies are told; null for none.</summary>
    public ExchangeRates? Rates { get; }
}
