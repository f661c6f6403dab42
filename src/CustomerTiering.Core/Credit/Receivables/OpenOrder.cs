using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>An order on open account that is not invoiced yet. Immutable.</summary>
public sealed class OpenOrder
{
    /// <summary>Initializes a new instance of the <see cref="OpenOrder"/> class.</summary>
    /// <param name="id">The host's id of the order, unique in the account; never blank.</param>
    /// <param name="amount">What is still to be invoiced, above 0 and below 10^15; kept to 8 decimals, half to even.</param>
    /// <param name="currency">The currency, an ISO 4217 code; null for the account's.</param>
    /// <exception cref="ArgumentException">The id is blank, the amount is out of range, or the currency is no code.</exception>
    public OpenOrder(string id, decimal amount, string? currency = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Amount = ExactAmount.Positive(amount, nameof(amount));
        Currency = currency is null ? null : CurrencyCode.Checked(currency, nameof(currency));
    }

    /// <summary>Gets the host's id of the order.</summary>
    public string Id { get; }

    /// <summary>Gets what is still to be invoiced, above 0.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the currency; null for the account's.</summary>
    public string? Currency { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
