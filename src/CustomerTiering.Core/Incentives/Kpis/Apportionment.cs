using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Incentives;

/// <summary>Splits an amount by weights into parts of a smallest step that add up to it (largest remainder).</summary>
internal static class Apportionment
{
    private const decimal Largest = 1_000_000_000_000m;
    private static readonly decimal[] Steps = [1m, 0.1m, 0.01m, 0.001m, 0.0001m, 0.00001m, 0.000001m];

    /// <summary>Gives the parts in the order of the weights; of equal remainders the first is favoured.</summary>
    public static IReadOnlyList<decimal> Of(decimal amount, IReadOnlyList<decimal> weights, int decimals)
    {
        if (decimals < 0 || decimals >= Steps.Length)
            throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "a number of decimals from 0 to 6 is needed");
        if (amount < 0 || amount > Largest || decimal.Round(amount, decimals) != amount)
            throw new ArgumentOutOfRangeException(nameof(amount), amount, "an amount from 0 to 1,000,000,000,000 without parts of the smallest step is needed");

        var (step, whole) = (Steps[decimals], weights.Sum());
        var exact = weights.Select(w => amount / step * w / whole).ToList();
        var units = exact.ConvertAll(decimal.Truncate);
        var left = (int)((amount / step) - units.Sum());
        foreach (var i in Enumerable.Range(0, weights.Count).OrderByDescending(i => exact[i] - units[i]).Take(left))
            units[i]++;
        return units.ConvertAll(u => u * step);
    }
}
