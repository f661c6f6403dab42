using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;

namespace CustomerTiering.Portfolio;

/// <summary>Short ways to write portfolios.</summary>
internal static class Values
{
    /// <summary>Gives customers C1, C2 and so on with these values.</summary>
    public static IReadOnlyList<CustomerValue> Of(params IEnumerable<decimal?> values) => [.. values.Select(static (v, i) => new CustomerValue($"C{i + 1}", v))];

    public static IReadOnlyList<AbcClass> Abc { get; } = [new("A", 0.8m), new("B", 0.95m), new("C", null)];
}
