using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>The customers of a portfolio by falling value, equal values by the characters of their ids, and those whose value is not known.</summary>
internal sealed class RankedValues
{
    public RankedValues(IEnumerable<CustomerValue> values)
    {
        var all = Guard.NotNull(values, nameof(values)).ToList();
        if (all.Exists(static v => v.Customer is null))
            throw new ArgumentException("a value names no customer", nameof(values));
        if (all.GroupBy(static v => v.Customer, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"customer `{twice.Key}` has two values; give each customer one", nameof(values));

        Known = [.. all.Where(static v => v.Value is not null).OrderByDescending(static v => v.Value).ThenBy(static v => v.Customer, StringComparer.Ordinal)];
        Unknown = [.. all.Where(static v => v.Value is null).Select(static v => v.Customer).OrderBy(static c => c, StringComparer.Ordinal)];
    }

    public IReadOnlyList<CustomerValue> Known { get; }

    /// <summary>Gets the ids of those whose value is not known, in the order of their characters.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Gets the sum of all values above 0.</summary>
    public ExactNumber PositiveTotal => Known.Aggregate((ExactNumber)0m, static (sum, v) => sum + Math.Max(0m, v.Value!.Value));

    /// <summary>Gives those with equal values together, best first, each with how many stand before it.</summary>
    public IEnumerable<(int Before, IReadOnlyList<CustomerValue> Tied)> Ties()
    {
        var tied = new List<CustomerValue>();
        for (var at = 0; at < Known.Count; at++)
        {
            tied.Add(Known[at]);
            if (at + 1 < Known.Count && Known[at + 1].Value == Known[at].Value)
                continue;

            yield return (at + 1 - tied.Count, tied);
            tied = [];
        }
    }
}
