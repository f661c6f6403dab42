using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>An invoice that is not paid in full. Made by <see cref="OpenItemBuilder"/>. Immutable.</summary>
public sealed class OpenItem
{
    internal OpenItem(OpenItemBuilder from, LocalDate issuedOn)
    {
        Id = Guard.NotBlank(from.Id, nameof(from.Id));
        IssuedOn = issuedOn;
        DueOn = from.DueOn;
        Open = ExactAmount.Positive(from.Open, nameof(from.Open));
        Amount = ExactAmount.Positive(from.Amount ?? from.Open, nameof(from.Amount));
        Disputed = ExactAmount.NotNegative(from.Disputed, nameof(from.Disputed));
        PromisedFor = from.PromisedFor;
        PromisedAmount = from.PromisedAmount is { } promised ? ExactAmount.Positive(promised, nameof(from.PromisedAmount)) : null;
        Currency = from.Currency;
    }

    /// <summary>Gets the host's id of the invoice, unique in the account.</summary>
    public string Id { get; }

    /// <summary>Gets the day of the invoice.</summary>
    public LocalDate IssuedOn { get; }

    /// <summary>Gets the day by which it is to be paid; null where the agreement's cycle says it.</summary>
    public LocalDate? DueOn { get; }

    /// <summary>Gets what was invoiced, in <see cref="Currency"/>; at least <see cref="Open"/>.</summary>
    public decimal Amount { get; }

    /// <summary>Gets what is still to be paid, above 0, in <see cref="Currency"/>.</summary>
    public decimal Open { get; }

    /// <summary>Gets how much of <see cref="Open"/> the customer disputes, 0 or more. It does not age.</summary>
    public decimal Disputed { get; }

    /// <summary>Gets the last day for which the customer has promised to pay; null for no promise. Up to and on that day what is promised is held out of what is overdue.</summary>
    public LocalDate? PromisedFor { get; }

    /// <summary>
    /// Gets how much of what is open and not disputed is promised, in <see cref="Currency"/>; null for all of it. The rest ages. As payments
    /// come in, a host lowers it with <see cref="Open"/>; cash that the policy applies pays what is promised first.
    /// </summary>
    public decimal? PromisedAmount { get; }

    /// <summary>Gets the currency, an ISO 4217 code; null for the account's.</summary>
    public string? Currency { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
