using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Credit;

/// <summary>An order at its entry, as the credit check needs it. Immutable.</summary>
public sealed class CreditOrder
{
    /// <summary>Initializes a new instance of the <see cref="CreditOrder"/> class.</summary>
    /// <param name="id">The host's id of the order; never blank. Where the account has an open order of that id, it is not counted twice.</param>
    /// <param name="amount">The amount of the order, above 0 and below 10^15.</param>
    /// <param name="prepaid">What of it is paid already, 0 to the amount; what is paid in full is not on open account.</param>
    /// <param name="currency">The currency, an ISO 4217 code; null for the account's.</param>
    /// <exception cref="ArgumentException">The id is blank, an amount is out of range, or the currency is no code.</exception>
    public CreditOrder(string id, decimal amount, decimal prepaid = 0, string? currency = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Amount = ExactAmount.Positive(amount, nameof(amount));
        Prepaid = ExactAmount.NotNegative(prepaid, nameof(prepaid));
        Currency = currency is null ? null : CurrencyCode.Checked(currency, nameof(currency));
        if (Prepaid > Amount)
            throw new ArgumentOutOfRangeException(nameof(prepaid), prepaid, "no more is prepaid than the order's amount");
    }

    /// <summary>Gets the host's id of the order.</summary>
    public string Id { get; }

    /// <summary>Gets the amount of the order.</summary>
    public decimal Amount { get; }

    /// <summary>Gets what of it is paid already.</summary>
    public decimal Prepaid { get; }

    /// <summary>Gets the currency; null for the account's.</summary>
    public string? Currency { get; }

    /// <summary>Gets a value indicating whether some of it is to be paid later.</summary>
    public bool IsOnAccount => Prepaid < Amount;
}
