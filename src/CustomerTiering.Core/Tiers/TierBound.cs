using System;
using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>What a bound rule decides: the customer qualifies for this tier at most, or at least. Equal when direction and tier are equal.</summary>
public readonly struct TierBound : IEquatable<TierBound>, ICanonicalText
{
    private TierBound(bool isCap, Tier? tier)
    {
        IsCap = isCap;
        Tier = tier;
    }

    /// <summary>Gets a value indicating whether it is a cap (at most) and not a floor (at least).</summary>
    public bool IsCap { get; }

    /// <summary>Gets the tier; null only in the default value, which binds nothing.</summary>
    public Tier? Tier { get; }

    /// <summary>Compares direction and tier.</summary>
    public static bool operator ==(TierBound left, TierBound right) => left.Equals(right);

    /// <summary>Compares direction and tier.</summary>
    public static bool operator !=(TierBound left, TierBound right) => !left.Equals(right);

    /// <summary>The customer qualifies for this tier at most.</summary>
    public static TierBound AtMost(Tier tier) => new(true, tier);

    /// <summary>The customer qualifies for this tier at least.</summary>
    public static TierBound AtLeast(Tier tier) => new(false, tier);

    /// <inheritdoc/>
    public bool Equals(TierBound other) => IsCap == other.IsCap && Tier?.Code == other.Tier?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TierBound other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (IsCap, Tier?.Code).GetHashCode();

    /// <summary>Says the bound in words.</summary>
    public override string ToString() => $"at {(IsCap ? "most" : "least")} tier {Tier?.Code}";

    string ICanonicalText.ToCanonicalText() => $"(at-{(IsCap ? "most" : "least")} {Tier?.Code})";
}
