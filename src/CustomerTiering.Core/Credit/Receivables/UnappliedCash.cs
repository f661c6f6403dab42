using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Money of the customer, or a credit note, that is not applied to an invoice. It is shown beside what is owed and netted only where the policy says so. Immutable.</summary>
public sealed class UnappliedCash
{
    /// <summary>Initializes a new instance of the <see cref="UnappliedCash"/> class.</summary>
    /// <param name="id">The host's id of the posting, unique in the account; never blank.</param>
    /// <param name="receivedOn">The day of the posting.</param>
    /// <param name="amount">The amount, above 0 and below 10^15; kept to 8 decimals, half to even.</param>
    /// <param name="currency">The currency, an ISO 4217 code; null for the account's.</param>
    /// <exception cref="ArgumentException">The id is blank, the amount is out of range, or the currency is no code.</exception>
    public UnappliedCash(string id, LocalDate receivedOn, decimal amount, string? currency = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        ReceivedOn = receivedOn;
        Amount = ExactAmount.Positive(amount, nameof(amount));
        Currency = currency is null ? null : CurrencyCode.Checked(currency, nameof(currency));
    }

    /// <summary>Initializes a new instance of the <see cref="UnappliedCash"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="UnappliedCash(string, LocalDate, decimal, string?)"/>
    /// <exception cref="ArgumentException">The id is blank, the day has a time of day, the amount is out of range, or the currency is no code.</exception>
    public UnappliedCash(string id, DateTime receivedOn, decimal amount, string? currency = null)
        : this(id, Guard.DateOnly(receivedOn), amount, currency)
    {
    }

    /// <summary>Gets the host's id of the posting.</summary>
    public string Id { get; }

    /// <summary>Gets the day of the posting.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>Gets the amount, above 0.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency; null for the account's.</summary>
    public string? Currency { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
