using System.Collections.Generic;
using CustomerTiering.Customers;

namespace CustomerTiering.Rules.ThreeValued;

/// <summary>The customers of the table, by what is said of them there.</summary>
internal static class Given
{
    public const string Nothing = "nothing is known";
    public const string Forty = "annual purchase is 40";
    public const string Fifty = "annual purchase is 50";
    public const string Sixty = "annual purchase is 60";
    public const string Europe = "region is `EU`";
    public const string America = "region is `US`";
    public const string Bought = "has purchased";
    public const string Mixed = "annual purchase is 40, frequency is 0, recency is unknown";
    public const string FrequencyAlone = "frequency is 8, annual purchase is unknown";

    private static readonly Dictionary<string, CustomerFactsBuilder> Builders = new()
    {
        [Nothing] = new() { Id = "C1" },
        [Forty] = new() { Id = "C1", AnnualPurchase = 40 },
        [Fifty] = new() { Id = "C1", AnnualPurchase = 50 },
        [Sixty] = new() { Id = "C1", AnnualPurchase = 60 },
        [Europe] = new() { Id = "C1", Region = "EU" },
        [America] = new() { Id = "C1", Region = "US" },
        [Bought] = new() { Id = "C1", HasPurchased = true },
        [Mixed] = new() { Id = "C1", AnnualPurchase = 40, PurchaseFrequency = 0 },
        [FrequencyAlone] = new() { Id = "C1", PurchaseFrequency = 8 },
    };

    public static CustomerFacts Facts(string given) => Builders[given].Build();
}
