using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>
/// What a limit rule decides on a line: the standard within which it is routed, the maximum above which nobody grants it, or that nothing
/// is conceded at all. Of several the strictest wins, each kind for itself. Equal when kind and rate are; the default limits nothing.
/// </summary>
public readonly struct DiscountLimit : IEquatable<DiscountLimit>, ICanonicalText, IWordedOutcome
{
    private DiscountLimit(decimal? standard, decimal? maximum, bool isRefusal)
    {
        StandardRate = standard;
        MaximumRate = maximum;
        IsRefusal = isRefusal;
    }

    /// <summary>Gets the limit by which nothing is conceded, whoever approves it.</summary>
    public static DiscountLimit Refuse { get; } = new(null, null, true);

    /// <summary>Gets the share up to which, included, it is within the standard (key accounts art. 12); null for no word on it.</summary>
    public decimal? StandardRate { get; }

    /// <summary>Gets the share up to which, included, it may be granted at all; null for no word on it.</summary>
    public decimal? MaximumRate { get; }

    /// <summary>Gets a value indicating whether nothing is conceded.</summary>
    public bool IsRefusal { get; }

    /// <summary>Compares kind and rate.</summary>
    public static bool operator ==(DiscountLimit left, DiscountLimit right) => left.Equals(right);

    /// <summary>Compares kind and rate.</summary>
    public static bool operator !=(DiscountLimit left, DiscountLimit right) => !left.Equals(right);

    /// <summary>Up to this share, included, it is within the standard.</summary>
    /// <param name="rate">The share of the list amount, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static DiscountLimit Standard(decimal rate) => new(Share(rate), null, false);

    /// <summary>Above this share nobody grants it.</summary>
    /// <param name="rate">The share of the list amount, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public static DiscountLimit Maximum(decimal rate) => new(null, Share(rate), false);

    /// <inheritdoc/>
    public bool Equals(DiscountLimit other) => StandardRate == other.StandardRate && MaximumRate == other.MaximumRate && IsRefusal == other.IsRefusal;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DiscountLimit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (StandardRate, MaximumRate, IsRefusal).GetHashCode();

    /// <summary>Says the limit in words.</summary>
    public override string ToString() => this switch
    {
        { IsRefusal: true } => "no concession",
        { StandardRate: { } standard } => $"standard {CanonicalText.Number(standard)}",
        { MaximumRate: { } maximum } => $"maximum {CanonicalText.Number(maximum)}",
        _ => "no limit",
    };

    string IWordedOutcome.InWords(OutcomeText text) => this switch
    {
        { IsRefusal: true } => text.Say("outcome.discount.refuse"),
        { StandardRate: { } rate } => text.Say("outcome.discount.standard", ("share", text.Value(rate, Customers.Units.Share))),
        { MaximumRate: { } rate } => text.Say("outcome.discount.maximum", ("share", text.Value(rate, Customers.Units.Share))),
        _ => ToString(),
    };

    string ICanonicalText.ToCanonicalText() => $"({ToString()})";

    /// <summary>Gives the stricter of both, each kind for itself.</summary>
    internal DiscountLimit And(DiscountLimit other) => new(Lower(StandardRate, other.StandardRate), Lower(MaximumRate, other.MaximumRate), IsRefusal || other.IsRefusal);

    private static decimal? Lower(decimal? left, decimal? right) => left is null || right < left ? right : left;

    private static decimal Share(decimal rate)
        => rate is >= 0 and <= 1 ? rate : throw new ArgumentOutOfRangeException(nameof(rate), rate, "a share is 0 to 1; 10 % is 0.1");
}
