using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>The middle of a list of numbers: half of them are no greater, half no smaller.</summary>
internal static class Median
{
    /// <summary>Gives it; of an even number of numbers the mean of the two in the middle. The list is not empty.</summary>
    public static decimal Of(IEnumerable<decimal> numbers)
    {
        var sorted = numbers.OrderBy(static n => n).ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
