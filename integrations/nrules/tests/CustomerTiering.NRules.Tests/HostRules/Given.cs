using System;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.NRules.HostRules;

/// <summary>A customer that rises from C to B by the preset, and engines for it.</summary>
internal static class Given
{
    public static readonly LocalDate AsOf = new(2025, 6, 30);

    public static TieringPolicy Policy => Presets.ForeignTrade;

    public static Standing Standing { get; } = Standing.Imported("C", new LocalDate(2020, 1, 1));

    public static CustomerFacts Rising(bool? signed = false, string id = "C17")
    {
        var builder = new CustomerFactsBuilder
        {
            Id = id,
            HasPurchased = true,
            AnnualPurchase = 96400,
            ProfitContribution = 17800,
            PurchaseFrequency = 7,
            LengthOfRelationship = 33,
            GrowthPotential = 72,
            MarketInfluence = 60,
            PurchaseGrowth = 0.4m,
        };
        builder[SampleRules.Signed] = signed;
        return builder.Build();
    }

    public static TieringEngine OnNRules(Action<NRulesOptions> rules) => TieringEngine.Create(Policy, b => b.AddIndicatorsOf(Policy).AddIndicators(SampleRules.Signed).UseNRules(rules));

    public static TieringEngine Compiled(Action<NRulesOptions> rules) => TieringEngine.Create(Policy, b => b.AddIndicatorsOf(Policy).AddIndicators(SampleRules.Signed).AddNRules(rules));

    public static Decision Decide(this TieringEngine engine, bool? signed = false) => engine.Decide(Rising(signed), Standing, AsOf);
}
