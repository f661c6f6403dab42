using System;
using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Terms;

namespace CustomerTiering.Tiers;

/// <summary>One step of a policy's ladder. Tiers of one ladder compare by rank: a better tier is greater. Immutable.</summary>
public sealed class Tier : IComparable<Tier>
{
    internal Tier(string code, int rank, decimal atLeast, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, string> description)
    {
        Code = code;
        Rank = rank;
        AtLeast = atLeast;
        Names = names;
        Description = description;
    }

    /// <summary>Gets the code, unique in the ladder, such as <c>A</c>.</summary>
    public string Code { get; }

    /// <summary>Gets the place in the ladder: 0 is the lowest.</summary>
    public int Rank { get; }

    /// <summary>Gets the lowest rounded composite score that qualifies, included.</summary>
    [Unit(Units.Points)]
    public decimal AtLeast { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets what customers of the tier are like, by language tag; may be empty. Gates say it in numbers (service levels: levels).</summary>
    public IReadOnlyDictionary<string, string> Description { get; }

    /// <summary>Tells whether the left tier is better.</summary>
    public static bool operator >(Tier left, Tier right) => left.Rank > right.Rank;

    /// <summary>Tells whether the left tier is lower.</summary>
    public static bool operator <(Tier left, Tier right) => left.Rank < right.Rank;

    /// <summary>Tells whether the left tier is better or the same.</summary>
    public static bool operator >=(Tier left, Tier right) => left.Rank >= right.Rank;

    /// <summary>Tells whether the left tier is lower or the same.</summary>
    public static bool operator <=(Tier left, Tier right) => left.Rank <= right.Rank;

    /// <inheritdoc/>
    public int CompareTo(Tier? other) => other is null ? 1 : Rank.CompareTo(other.Rank);

    /// <summary>Gives the code.</summary>
    public override string ToString() => Code;
}
