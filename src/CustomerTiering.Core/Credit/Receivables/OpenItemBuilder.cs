using System;
using System.Collections.Generic;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Credit;

/// <summary>Collects what is known of an open invoice; C# 7.3 can use all of it.</summary>
public sealed class OpenItemBuilder
{
    /// <inheritdoc cref="OpenItem.Id"/>
    public string? Id { get; set; }

    /// <inheritdoc cref="OpenItem.IssuedOn"/>
    public LocalDate? IssuedOn { get; set; }

    /// <inheritdoc cref="OpenItem.DueOn"/>
    public LocalDate? DueOn { get; set; }

    /// <summary>Gets or sets what was invoiced; null where it is the same as <see cref="Open"/>.</summary>
    public decimal? Amount { get; set; }

    /// <inheritdoc cref="OpenItem.Open"/>
    public decimal Open { get; set; }

    /// <inheritdoc cref="OpenItem.Disputed"/>
    public decimal Disputed { get; set; }

    /// <inheritdoc cref="OpenItem.PromisedFor"/>
    public LocalDate? PromisedFor { get; set; }

    /// <inheritdoc cref="OpenItem.PromisedAmount"/>
    public decimal? PromisedAmount { get; set; }

    /// <inheritdoc cref="OpenItem.Currency"/>
    public string? Currency { get; set; }

    /// <summary>Sets the day of the invoice and the day by which it is to be paid, for hosts that have no NodaTime.</summary>
    /// <param name="issuedOn">The day of the invoice, without a time of day.</param>
    /// <param name="dueOn">The due day, without a time of day; null where the agreement's cycle says it.</param>
    /// <exception cref="ArgumentException">A date has a time of day.</exception>
    public OpenItemBuilder Issued(DateTime issuedOn, DateTime? dueOn = null)
    {
        IssuedOn = Guard.DateOnly(issuedOn);
        DueOn = dueOn is { } due ? Guard.DateOnly(due, nameof(dueOn)) : null;
        return this;
    }

    /// <summary>Sets the last day for which the customer has promised to pay, for hosts that have no NodaTime.</summary>
    /// <param name="day">The day, without a time of day.</param>
    /// <param name="amount">How much of it; null for all that is open and not disputed.</param>
    /// <exception cref="ArgumentException">The date has a time of day.</exception>
    public OpenItemBuilder Promised(DateTime day, decimal? amount = null)
    {
        PromisedFor = Guard.DateOnly(day);
        PromisedAmount = amount;
        return this;
    }

    /// <summary>Makes the immutable item; amounts are kept to 8 decimals, half to even.</summary>
    /// <exception cref="InvalidOperationException">Something is missing or does not fit together; all of it is named.</exception>
    public OpenItem Build()
    {
        var problems = new List<string>(Problems());
        return problems.Count == 0
            ? new OpenItem(this, IssuedOn!.Value)
            : throw new InvalidOperationException($"open item `{Id}` cannot be made: {string.Join("; ", problems)}");
    }

    private IEnumerable<string> Problems()
    {
        if (string.IsNullOrWhiteSpace(Id))
            yield return "it needs an id";
        if (IssuedOn is null)
            yield return "it needs the day of the invoice";
        if (DueOn < IssuedOn)
            yield return "it falls due before it is issued";
        if (!Fits(Open) || Open <= 0)
            yield return "what is open is above 0 and below 10^15; what is negative is unapplied cash";
        if (Amount is { } amount && (!Fits(amount) || amount < Open))
            yield return "what was invoiced is at least what is open, and below 10^15";
        if (Disputed < 0 || Disputed > Open)
            yield return "what is disputed is 0 to what is open";
        if (PromisedAmount is not null && PromisedFor is null)
            yield return "an amount is promised and no day; say by when";
        if (PromisedAmount <= 0 || PromisedAmount > Open - Disputed)
            yield return "what is promised is above 0 and at most what is open and not disputed";
        if (Currency is { } currency && !CurrencyCode.IsValid(currency))
            yield return CurrencyCode.Problem(currency);
    }

    private static bool Fits(decimal amount) => Math.Abs(amount) < ExactAmount.Limit;
}
