using System;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>What a verdict rule decides. Equal when kind and tier are equal; the default holds the tier.</summary>
public readonly struct ChangeVerdict : IEquatable<ChangeVerdict>, ICanonicalText
{
    private ChangeVerdict(ChangeKind kind, Tier? to)
    {
        Kind = kind;
        To = to;
    }

    /// <summary>Gets the verdict that the tier stays.</summary>
    public static ChangeVerdict Hold { get; } = new(ChangeKind.Hold, null);

    /// <summary>Gets the verdict that the customer is delisted.</summary>
    public static ChangeVerdict Exit { get; } = new(ChangeKind.Exit, null);

    /// <summary>Gets what happens.</summary>
    public ChangeKind Kind { get; }

    /// <summary>Gets the tier that it leads to; null for hold and exit.</summary>
    public Tier? To { get; }

    /// <summary>Compares kind and tier.</summary>
    public static bool operator ==(ChangeVerdict left, ChangeVerdict right) => left.Equals(right);

    /// <summary>Compares kind and tier.</summary>
    public static bool operator !=(ChangeVerdict left, ChangeVerdict right) => !left.Equals(right);

    /// <summary>A customer without a tier gets this one.</summary>
    public static ChangeVerdict Place(Tier to) => new(ChangeKind.Place, to);

    /// <summary>The customer rises to this tier.</summary>
    public static ChangeVerdict Promote(Tier to) => new(ChangeKind.Promote, to);

    /// <summary>The customer falls to this tier.</summary>
    public static ChangeVerdict Demote(Tier to) => new(ChangeKind.Demote, to);

    /// <inheritdoc/>
    public bool Equals(ChangeVerdict other) => Kind == other.Kind && To?.Code == other.To?.Code;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChangeVerdict other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Kind, To?.Code).GetHashCode();

    /// <summary>Says the verdict in words.</summary>
    public override string ToString() => Kind switch
    {
        ChangeKind.Hold => "hold",
        ChangeKind.Exit => "exit",
        _ => $"{(Kind == ChangeKind.Place ? "place in" : Kind == ChangeKind.Promote ? "promote to" : "demote to")} tier {To?.Code}",
    };

    string ICanonicalText.ToCanonicalText() => To is null ? $"({Kind})" : $"({Kind} {To.Code})";
}
