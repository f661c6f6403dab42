using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Comparisons;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Shares;

/// <summary>
/// What parts of a portfolio are of the whole, such as its tiers (key accounts art. 8: total revenue share; service levels: resources).
/// The shares sum to exactly 1: what rounding leaves goes to the parts that lost most by it. Immutable.
/// </summary>
public sealed class ShareTable
{
    private const int Decimals = 4;

    private ShareTable(IReadOnlyList<ShareOfWhole> parts, CustomerSum total)
    {
        Parts = parts;
        Total = total;
    }

    /// <summary>Gets the parts, in the order that was asked for, those without customers too; keys that were not asked for follow by their characters.</summary>
    public IReadOnlyList<ShareOfWhole> Parts { get; }

    /// <summary>Gets all customers.</summary>
    public CustomerSum Total { get; }

    /// <summary>Splits a portfolio.</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <param name="keyOf">Gives the key of a customer's part.</param>
    /// <param name="order">The keys in the order in which to show them.</param>
    /// <exception cref="ArgumentException">A customer has two values, or no key.</exception>
    public static ShareTable Of(IEnumerable<CustomerValue> values, Func<string, string> keyOf, IReadOnlyList<string> order)
    {
        Guard.NotNull(keyOf, nameof(keyOf));
        Guard.NotNull(order, nameof(order));
        var ranked = new RankedValues(values);
        var found = new Dictionary<string, CustomerSum>(StringComparer.Ordinal);
        foreach (var value in ranked.Known.Concat(ranked.Unknown.Select(static c => new CustomerValue(c, null))))
        {
            var key = keyOf(value.Customer) ?? throw new ArgumentException($"customer `{value.Customer}` has no key; give those without one a key of their own", nameof(keyOf));
            found[key] = (found.TryGetValue(key, out var sum) ? sum : default).With(value.Value);
        }

        var keys = order.Concat(found.Keys.Except(order).OrderBy(static k => k, StringComparer.Ordinal)).Distinct().ToList();
        var sums = keys.ConvertAll(k => found.TryGetValue(k, out var sum) ? sum : default);
        var ofCustomers = Apportionment.Split(1, [.. sums.Select(static s => (decimal)s.Customers)], Decimals);
        var ofRevenue = Apportionment.Split(1, [.. sums.Select(static s => s.Revenue)], Decimals);
        return new ShareTable(
            [.. keys.Select((k, i) => new ShareOfWhole(k, sums[i], ofCustomers[i], ofRevenue[i]))],
            sums.Aggregate(default(CustomerSum), static (sum, s) => sum.With(s)));
    }

    /// <summary>Gives the part of a key; null where there is none.</summary>
    public ShareOfWhole? Find(string key) => Parts.FirstOrDefault(p => p.Key == key);
}
