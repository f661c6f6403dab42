using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Generators;

/// <summary>Makes portfolios in which many customers are equal, some bring nothing or less, and some are not known.</summary>
public static class PortfolioGen
{
    private const int MostCustomers = 40;

    private static readonly Gen<decimal?> Value = Gen.Frequency(
        (6, Gen.Choose(1, 9).Select(static n => (decimal?)n)),
        (3, Gen.Choose(1, 1_000_000).Select(static n => (decimal?)(n / 100m))),
        (1, Gen.Choose(-500, 0).Select(static n => (decimal?)n)),
        (1, Gen.Constant((decimal?)null)),
        (1, Gen.Choose(1, 9).Select(static n => (decimal?)(n * 100_000_000_000_000m))));

    /// <summary>Gets portfolios of none to 40 customers, with a shrinker that leaves customers out.</summary>
    public static Arbitrary<IReadOnlyList<CustomerValue>> Portfolios { get; } = Arb.From(
        Gen.Choose(0, MostCustomers).SelectMany(static n => Gen.ListOf(Value, n)).Select(static values => Numbered(values)),
        static portfolio => Enumerable.Range(0, portfolio.Count).Select(i => (IReadOnlyList<CustomerValue>)[.. portfolio.Where((_, at) => at != i)]));

    private static IReadOnlyList<CustomerValue> Numbered(IEnumerable<decimal?> values) => [.. values.Select(static (v, i) => new CustomerValue($"C{i + 1}", v))];
}
