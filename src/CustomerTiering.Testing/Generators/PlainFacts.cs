using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;

namespace CustomerTiering.Testing.Generators;

/// <summary>Gives plainer facts than given ones, each with one fact changed; going on with any of them ends.</summary>
internal static class PlainFacts
{
    public static IEnumerable<CustomerFacts> Of(CustomerFacts facts, IReadOnlyList<FactKey> keys, ISet<FactKey> scored, FactValues values)
    {
        if (facts.DoubtfulFacts > 0)
            yield return Trusted(facts);
        foreach (var key in keys.Where(k => !scored.Contains(k) && facts.Knows(k)))
            yield return facts.WithFact(key, null);
        foreach (var key in keys.OfType<NumberIndicator>())
        {
            foreach (var plainer in facts[key] is { } value ? Plainer(key, value, values) : [])
                yield return facts.WithFact(key, plainer);
        }
    }

    private static CustomerFacts Trusted(CustomerFacts facts)
    {
        var builder = new CustomerFactsBuilder { Id = facts.Id };
        foreach (var key in facts.Known)
            builder.Put(key, facts.ValueOf(key));
        return builder.Build();
    }

    /// <summary>Nothing first, then rounder numbers, then bounds and their neighbours that are shorter to write.</summary>
    private static IEnumerable<decimal> Plainer(NumberIndicator indicator, decimal value, FactValues values)
        => new[] { 0m, Rounded(value, 1), Rounded(value, 2), decimal.Truncate(value) }
            .Concat(values.Of(indicator))
            .Where(v => FactValues.IsPossible(indicator, v) && Complexity(v).CompareTo(Complexity(value)) < 0)
            .Distinct()
            .OrderBy(Complexity);

    private static decimal Rounded(decimal value, int digits)
    {
        var unit = 1m;
        while (Math.Abs(value) / unit >= 10)
            unit *= 10;
        unit = digits == 1 ? unit : unit / 10;
        return decimal.Truncate(value / unit) * unit;
    }

    /// <summary>How much there is to read: significant digits, then the size.</summary>
    private static (int Digits, decimal Size) Complexity(decimal value)
    {
        var digits = CanonicalText.Number(Math.Abs(value)).Replace(".", string.Empty).Trim('0').Length;
        return (digits + (value < 0 ? 1 : 0), Math.Abs(value));
    }
}
