using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace CustomerTiering.Portfolio.Shares;

/// <summary>
/// Splits a whole into parts in proportion, each a multiple of the smallest unit, so that the parts sum to the whole and not to 99.9 % of
/// it: every part is rounded down, and what is left goes to those who lost most by it, to the first of equals.
/// </summary>
internal static class Apportionment
{
    /// <summary>Gives the parts in the order of the weights; all 0 where the weights sum to 0 or less.</summary>
    /// <param name="whole">What is split.</param>
    /// <param name="weights">The weights; below 0 where a part is to be negative.</param>
    /// <param name="decimals">The decimals of the smallest unit; the whole is a multiple of it.</param>
    public static IReadOnlyList<decimal> Split(decimal whole, IReadOnlyList<decimal> weights, int decimals)
    {
        var total = weights.Aggregate((ExactNumber)0m, static (sum, w) => sum + w);
        if (total.Sign <= 0)
            return [.. weights.Select(static _ => 0m)];

        var units = new BigInteger[weights.Count];
        var rests = new BigInteger[weights.Count];
        var scale = weights.Max(ScaleOf);
        for (var i = 0; i < units.Length; i++)
            units[i] = ((ExactNumber)weights[i] * whole).Floor(total, decimals, out rests[i], scale + ScaleOf(whole));

        var left = ((ExactNumber)whole).Floor(1m, decimals, out _) - units.Aggregate(BigInteger.Zero, static (sum, u) => sum + u);
        foreach (var i in Enumerable.Range(0, units.Length).OrderByDescending(i => rests[i]).ThenBy(static i => i).Take((int)left))
            units[i]++;
        return [.. units.Select(u => ExactNumber.Decimal(u, decimals))];
    }

    private static int ScaleOf(decimal value) => (decimal.GetBits(value)[3] >> 16) & 0xFF;
}
