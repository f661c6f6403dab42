using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Explanations;

/// <summary>Customers of the foreign trade preset for tests of explanations.</summary>
internal static class TradeCustomers
{
    public static LocalDate Day { get; } = new(2024, 7, 1);

    public static Standing In(string tier) => Standing.Imported(tier, new LocalDate(2022, 1, 1));

    /// <summary>A customer in the middle of the scale, 50.42 points.</summary>
    public static CustomerFactsBuilder Middling(string id = "C-2") => new()
    {
        Id = id,
        AnnualPurchase = 37600,
        ProfitContribution = 9000,
        PurchaseFrequency = 8,
        LengthOfRelationship = 40,
        GrowthPotential = 70,
        MarketInfluence = 50,
        PurchaseGrowth = 0.25m,
        HasPurchased = true,
        DecliningQuarters = 0,
    };

    /// <summary>Gives a B customer in decline with a credit warning, whose merger was reported late.</summary>
    public static DecisionRequest Declining()
    {
        var facts = Middling("B-1");
        facts.MarketInfluence = null;
        facts.PurchaseGrowth = -0.25m;
        facts.DecliningQuarters = 3;
        var merger = new ReviewEvent("merger", new LocalDate(2024, 6, 20), new LocalDate(2024, 6, 28));
        return new DecisionRequest(facts.Build(), In("B"), Day, new CreditStanding(1), merger);
    }
}
