using System;

namespace CustomerTiering.Scoring;

/// <summary>Turns decimals into whole counts of a power of ten, on which arithmetic is exact and quick.</summary>
internal static class FixedPoint
{
    private const long MaxMantissa = 10_000_000_000_000;
    private static readonly long[] PowersOfTen = [.. Powers()];

    /// <summary>Gives ten to the power, 0 to 18.</summary>
    public static long PowerOfTen(int power) => PowersOfTen[power];

    /// <summary>Gives the number as a count of its last decimal place; null where it has more places, or is 10^18 or more then.</summary>
    public static long? Exactly(decimal value, int decimals)
    {
        if (Math.Abs(value) >= PowersOfTen[18 - decimals])
            return null;

        var scaled = value * PowersOfTen[decimals];
        return decimal.Truncate(scaled) == scaled && scaled / PowersOfTen[decimals] == value ? (long)scaled : null;
    }

    /// <summary>
    /// The same without arithmetic on decimals, for at most 4 places and values of usual size; false where it cannot tell, as always on
    /// platforms that do not let a decimal be looked into without allocating.
    /// </summary>
    public static bool TryRead(decimal value, int decimals, out long scaled)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var missing = decimals - ((bits[3] >> 16) & 0xFF);
        var mantissa = (long)(uint)bits[0] | ((long)bits[1] << 32);
        if (missing < 0 || bits[2] != 0 || (ulong)mantissa > MaxMantissa)
        {
            scaled = 0;
            return false;
        }

        mantissa *= PowersOfTen[missing];
        scaled = bits[3] < 0 ? -mantissa : mantissa;
        return true;
#else
        scaled = 0;
        return false;
#endif
    }

    private static long[] Powers()
    {
        var powers = new long[19];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }
}
