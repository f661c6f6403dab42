using System.Collections.Generic;

namespace CustomerTiering.Rules;

/// <summary>Which rules of one set hit, by their index in it. At most 64. The default has none.</summary>
/// <param name="bits">One bit for each rule, the first rule lowest.</param>
public readonly struct Hits(ulong bits) : System.IEquatable<Hits>
{
    /// <summary>The most rules that one set may have.</summary>
    public const int MaxRules = 64;

    /// <summary>Gets one bit for each rule, the first rule lowest.</summary>
    public ulong Bits { get; } = bits;

    /// <summary>Gets a value indicating whether no rule hit.</summary>
    public bool IsEmpty => Bits == 0;

    /// <summary>Gets how many rules hit, 0 to 64.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            for (var rest = Bits; rest != 0; rest &= rest - 1)
                count++;
            return count;
        }
    }

    /// <summary>Gets the lowest index that hit; -1 where none did.</summary>
    public int First
    {
        get
        {
            if (Bits == 0)
                return -1;

            var index = 0;
            for (var rest = Bits; (rest & 1) == 0; rest >>= 1)
                index++;
            return index;
        }
    }

    /// <summary>Gets the indices that hit, ascending.</summary>
    public IEnumerable<int> Indices
    {
        get
        {
            var index = 0;
            for (var rest = Bits; rest != 0; rest >>= 1, index++)
            {
                if ((rest & 1) != 0)
                    yield return index;
            }
        }
    }

    /// <summary>Tells whether the rule with that index hit.</summary>
    public bool Contains(int index) => index is >= 0 and < MaxRules && ((Bits >> index) & 1) != 0;

    /// <summary>Gives the hits with one more.</summary>
    public Hits With(int index) => new(Bits | (1UL << index));

    /// <inheritdoc/>
    public bool Equals(Hits other) => Bits == other.Bits;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Hits other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Bits.GetHashCode();

    /// <summary>Compares by the rules that hit.</summary>
    public static bool operator ==(Hits left, Hits right) => left.Equals(right);

    /// <summary>Compares by the rules that hit.</summary>
    public static bool operator !=(Hits left, Hits right) => !left.Equals(right);
}
