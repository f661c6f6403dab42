using System;
using System.Globalization;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>
/// What a next-order rule decides: the discount that an order earns for the next one, and for how long (relationship care art. 12). Equal
/// when both are; the default earns nothing.
/// </summary>
public readonly struct NextOrderTerms : IEquatable<NextOrderTerms>, ICanonicalText, IWordedOutcome
{
    private NextOrderTerms(decimal rate, int validForDays)
    {
        Rate = rate;
        ValidForDays = validForDays;
    }

    /// <summary>Gets the discount, a share of the list price.</summary>
    public decimal Rate { get; }

    /// <summary>Gets the calendar days from the order to the first day on which it can no longer be used.</summary>
    public int ValidForDays { get; }

    /// <summary>Compares both numbers.</summary>
    public static bool operator ==(NextOrderTerms left, NextOrderTerms right) => left.Equals(right);

    /// <summary>Compares both numbers.</summary>
    public static bool operator !=(NextOrderTerms left, NextOrderTerms right) => !left.Equals(right);

    /// <summary>The order earns a discount for the next one.</summary>
    /// <param name="rate">The share of the list price, above 0 and at most 1.</param>
    /// <param name="validForDays">The calendar days from the order to the first day on which it can no longer be used, 1 to 3660.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static NextOrderTerms Earn(decimal rate, int validForDays)
        => rate is <= 0 or > 1 ? throw new ArgumentOutOfRangeException(nameof(rate), rate, "a discount is a share above 0 and at most 1; 3 % is 0.03")
            : validForDays is < 1 or > 3660 ? throw new ArgumentOutOfRangeException(nameof(validForDays), validForDays, "a number of days from 1 to 3660 is needed")
            : new(rate, validForDays);

    /// <inheritdoc/>
    public bool Equals(NextOrderTerms other) => Rate == other.Rate && ValidForDays == other.ValidForDays;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is NextOrderTerms other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Rate, ValidForDays).GetHashCode();

    /// <summary>Says the terms in words.</summary>
    public override string ToString() => $"next order {CanonicalText.Number(Rate)} for {ValidForDays.ToString(CultureInfo.InvariantCulture)} days";

    string IWordedOutcome.InWords(OutcomeText text) => text.Say("outcome.discount.next-order", ("share", text.Value(Rate, Customers.Units.Share)), ("days", text.Value(ValidForDays, Customers.Units.Days)));

    string ICanonicalText.ToCanonicalText() => $"({ToString()})";
}
