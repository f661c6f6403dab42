using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Comparisons;

/// <summary>Policies that differ in one thing from the small policy, whose score is growth potential itself, and customers for them.</summary>
internal static class TwoPolicies
{
    public static readonly LocalDate Day = new(2025, 6, 30);

    public static TieringEngine Small { get; } = TieringEngine.Create(SmallPolicy.With());

    /// <summary>The small policy with text replaced in its file.</summary>
    public static TieringEngine SmallBut(string text, string by) => TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().Replace(text, by, System.StringComparison.Ordinal)));

    public static DecisionRequest Customer(string id, decimal? score, decimal? purchase = null, string? tier = null)
        => new(
            new CustomerFactsBuilder { Id = id, GrowthPotential = score, AnnualPurchase = purchase }.Build(),
            tier is null ? Standing.None : Standing.Imported(tier, new LocalDate(2024, 1, 1)),
            Day);

    public static IReadOnlyDictionary<string, CustomerDifference> ById(PolicyComparison comparison) => comparison.Customers.ToDictionary(static c => c.Customer);
}
