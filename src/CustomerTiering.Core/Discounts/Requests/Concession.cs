using System;
using CustomerTiering.Wording;

namespace CustomerTiering.Discounts;

/// <summary>
/// Preferential terms (優惠) beside a discount (折扣), valued in money: a rebate, free freight, longer payment terms. Immutable; equal where
/// kind and amount are.
/// </summary>
public sealed class Concession : IEquatable<Concession>
{
    /// <summary>The kind by which policies speak of a line's own discount; no concession may have it.</summary>
    public const string Discount = "discount";

    /// <summary>Initializes a new instance of the <see cref="Concession"/> class.</summary>
    /// <param name="kind">What it is, as an id such as <c>rebate</c>, <c>free-freight</c> or <c>longer-terms</c>.</param>
    /// <param name="amount">What it is worth, in the policy's currency; 0 to 10^15.</param>
    /// <exception cref="ArgumentException">The kind is no id, or is <c>discount</c>, which a line says by its rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is out of range.</exception>
    public Concession(string kind, decimal amount)
    {
        Kind = Guard.Id(kind, nameof(kind));
        if (Kind == Discount)
            throw new ArgumentException("a discount is given as the rate of its line", nameof(kind));
        if (amount is < 0 or > DiscountLine.MaxAmount)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "what a concession is worth is 0 or more, and at most 10^15");

        Amount = amount;
    }

    /// <summary>Gets what it is.</summary>
    public string Kind { get; }

    /// <summary>Gets what it is worth, in the policy's currency.</summary>
    public decimal Amount { get; }

    /// <inheritdoc/>
    public bool Equals(Concession? other) => other is not null && Kind == other.Kind && Amount == other.Amount;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Concession);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, Amount).GetHashCode();

    /// <summary>Gives the kind.</summary>
    public override string ToString() => Kind;
}
