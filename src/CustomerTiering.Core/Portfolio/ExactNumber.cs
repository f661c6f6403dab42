using System;
using System.Numerics;

namespace CustomerTiering.Portfolio;

/// <summary>A decimal of any length, so that sums, products and shares of a whole portfolio are exact and do not depend on the order of its customers.</summary>
internal readonly struct ExactNumber : IComparable<ExactNumber>
{
    private readonly BigInteger _digits;
    private readonly int _scale;

    private ExactNumber(BigInteger digits, int scale) => (_digits, _scale) = (digits, scale);

    public int Sign => _digits.Sign;

    public static ExactNumber operator +(ExactNumber left, ExactNumber right)
    {
        var scale = Math.Max(left._scale, right._scale);
        return new(left.At(scale) + right.At(scale), scale);
    }

    public static ExactNumber operator *(ExactNumber left, ExactNumber right) => new(left._digits * right._digits, left._scale + right._scale);

    public static bool operator <(ExactNumber left, ExactNumber right) => left.CompareTo(right) < 0;

    public static bool operator >(ExactNumber left, ExactNumber right) => left.CompareTo(right) > 0;

    public static implicit operator ExactNumber(decimal value)
    {
        var bits = decimal.GetBits(value);
        var digits = (new BigInteger((uint)bits[2]) << 64) + (new BigInteger((uint)bits[1]) << 32) + (uint)bits[0];
        return new(bits[3] < 0 ? -digits : digits, (bits[3] >> 16) & 0xFF);
    }

    public int CompareTo(ExactNumber other)
    {
        var scale = Math.Max(_scale, other._scale);
        return At(scale).CompareTo(other.At(scale));
    }

    /// <summary>Gives how often the divisor goes into this times ten to the power of the decimals, rounded towards minus infinity, and what is left of it.</summary>
    /// <param name="divisor">What divides, above 0.</param>
    /// <param name="decimals">The decimals of the quotient.</param>
    /// <param name="rest">What is left, comparable between numbers for which the least scale is the same and not exceeded.</param>
    /// <param name="leastScale">The least scale at which is divided.</param>
    public BigInteger Floor(ExactNumber divisor, int decimals, out BigInteger rest, int leastScale = 0)
    {
        var scale = Math.Max(leastScale, Math.Max(_scale, divisor._scale));
        var quotient = BigInteger.DivRem(At(scale) * BigInteger.Pow(10, decimals), divisor.At(scale), out rest);
        if (rest.Sign < 0)
            (quotient, rest) = (quotient - 1, rest + divisor.At(scale));
        return quotient;
    }

    /// <summary>Gives the quotient by a divisor above 0, rounded half to even.</summary>
    public decimal DividedBy(ExactNumber divisor, int decimals)
    {
        var floor = Floor(divisor, decimals, out var rest);
        var scale = Math.Max(_scale, divisor._scale);
        var side = (rest * 2).CompareTo(divisor.At(scale));
        return Decimal(side > 0 || (side == 0 && !floor.IsEven) ? floor + 1 : floor, decimals);
    }

    /// <summary>Gives the number as a decimal, rounded half to even.</summary>
    public decimal ToDecimal(int decimals = 8) => DividedBy(1m, decimals);

    /// <summary>Gives that many units of ten to the power of minus the decimals.</summary>
    public static decimal Decimal(BigInteger units, int decimals)
    {
        var one = BigInteger.Pow(10, decimals);
        var whole = BigInteger.DivRem(units, one, out var rest);
        return (decimal)whole + ((decimal)rest / (decimal)one);
    }

    private BigInteger At(int scale) => _digits * BigInteger.Pow(10, scale - _scale);
}
