using System;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules;

namespace CustomerTiering.Tiers;

/// <summary>
/// What a warning rule decides: somebody should look at the tier that the customer qualifies for. It changes no tier. Equal when the tiers
/// are equal; the default speaks against no tier in particular.
/// </summary>
public readonly struct TierWarning : IEquatable<TierWarning>, ICanonicalText
{
    private TierWarning(Tier? unfit) => Unfit = unfit;

    /// <summary>Gets the warning that speaks against no tier in particular.</summary>
    public static TierWarning OfTier { get; }

    /// <summary>Gets the tier whose description the customer does not fit; null where the warning speaks against no tier in particular.</summary>
    public Tier? Unfit { get; }

    /// <summary>Compares the tiers.</summary>
    public static bool operator ==(TierWarning left, TierWarning right) => left.Equals(right);

    /// <summary>Compares the tiers.</summary>
    public static bool operator !=(TierWarning left, TierWarning right) => !left.Equals(right);

    /// <summary>The customer does not fit the description of this tier.</summary>
    public static TierWarning Against(Tier tier) => new(tier);

    /// <inheritdoc/>
    public bool Equals(TierWarning other) => Unfit?.Code == other.Unfit?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TierWarning other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Unfit is null ? 0 : StringComparer.Ordinal.GetHashCode(Unfit.Code);

    /// <summary>Says the warning in words.</summary>
    public override string ToString() => Unfit is null ? "warning" : $"warning: does not fit tier {Unfit.Code}";

    string ICanonicalText.ToCanonicalText() => Unfit is null ? "(warning)" : $"(warning {CanonicalString.Of(Unfit.Code)})";
}
