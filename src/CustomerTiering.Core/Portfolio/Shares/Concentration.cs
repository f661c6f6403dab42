using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Shares;

/// <summary>
/// How much of a portfolio hangs on its largest customers (key accounts art. 8: share of revenue). Of values above 0 alone; exact sums, so
/// that the order of the customers does not matter. Immutable.
/// </summary>
public sealed class Concentration
{
    private const int Decimals = 6;

    private Concentration(int customers, decimal total, IReadOnlyList<TopShare> tops, decimal? herfindahl, decimal? effective, IReadOnlyList<string> unknown)
    {
        Customers = customers;
        Total = total;
        TopShares = tops;
        Herfindahl = herfindahl;
        EffectiveCustomers = effective;
        Unknown = unknown;
    }

    /// <summary>Gets the number of customers with a value above 0.</summary>
    public int Customers { get; }

    /// <summary>Gets the sum of their values.</summary>
    public decimal Total { get; }

    /// <summary>Gets the share that the largest customers hold, for each number that was asked for.</summary>
    public IReadOnlyList<TopShare> TopShares { get; }

    /// <summary>Gets the Herfindahl-Hirschman index: the sum of the squared shares, above 0 up to 1 for a single customer, rounded to 6 decimals; times 10,000 in its other usual form. Null where nobody has a value above 0.</summary>
    public decimal? Herfindahl { get; }

    /// <summary>Gets how many customers of equal size would be as concentrated, 1 or more, rounded to 2 decimals from the exact index; null where the index is.</summary>
    public decimal? EffectiveCustomers { get; }

    /// <summary>Gets the ids of those whose value is not known and who are not counted, in the order of their characters.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Measures a portfolio.</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <param name="tops">The numbers of largest customers whose share is asked for, each 1 or more.</param>
    /// <exception cref="ArgumentException">A number is below 1, or a customer has two values.</exception>
    public static Concentration Of(IEnumerable<CustomerValue> values, IReadOnlyList<int> tops)
    {
        if (Guard.NotNull(tops, nameof(tops)).Any(static n => n < 1))
            throw new ArgumentException("a share is that of 1 customer or more", nameof(tops));

        var ranked = new RankedValues(values);
        var positive = ranked.Known.Select(static v => v.Value!.Value).Where(static v => v > 0).ToList();
        var total = ranked.PositiveTotal;
        var squares = positive.Aggregate((ExactNumber)0m, static (sum, v) => sum + ((ExactNumber)v * v));
        return new Concentration(
            positive.Count,
            total.ToDecimal(),
            [.. tops.Distinct().OrderBy(static n => n).Select(n => new TopShare(n, total.Sign == 0 ? null : positive.Take(n).Aggregate((ExactNumber)0m, static (sum, v) => sum + v).DividedBy(total, Decimals)))],
            total.Sign == 0 ? null : squares.DividedBy(total * total, Decimals),
            total.Sign == 0 ? null : (total * total).DividedBy(squares, 2),
            ranked.Unknown);
    }
}
