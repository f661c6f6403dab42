using System;
using System.Linq;
using CustomerTiering.Customers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Laws;

/// <summary>What holds for every score. Each law is shown to catch a subject that breaks it.</summary>
public sealed class ScoreLawsTests
{
    private static readonly TieringEngine ForeignTrade = TieringEngine.Create(Presets.ForeignTrade);
    private static readonly NumberIndicator[] Scored = [.. Presets.ForeignTrade.Scoring.Indicators.Select(static i => i.Indicator)];

    [Fact]
    public void A_better_known_indicator_never_lowers_the_score() => BetterNeverLowers(Real);

    [Fact]
    public void A_score_that_takes_nothing_bought_for_unknown_breaks_that_law() => Law.IsBrokenBy(static () => BetterNeverLowers(WithoutZeros));

    [Fact]
    public void Another_value_with_the_same_points_changes_nothing() => SamePointsChangeNothing(Real);

    [Fact]
    public void A_score_that_counts_every_order_breaks_that_law()
        => Law.IsBrokenBy(static () => SamePointsChangeNothing(static f => Real(f) + ((f.PurchaseFrequency ?? 0) / 1000)));

    [Fact]
    public void A_score_lies_between_0_and_100() => LiesWithin(Real);

    [Fact]
    public void A_score_that_overshoots_breaks_that_law() => Law.IsBrokenBy(static () => LiesWithin(static f => Real(f) * 1.2m));

    private static decimal? Real(CustomerFacts facts) => ForeignTrade.Decide(facts, Standing.None, RandomRequests.AsOf).Score;

    private static decimal? WithoutZeros(CustomerFacts facts)
    {
        var builder = Copy(facts);
        foreach (var indicator in Scored.Where(i => facts[i] <= 0))
            builder[indicator] = null;
        return Real(builder.Build());
    }

    private static void BetterNeverLowers(Func<CustomerFacts, decimal?> score)
        => Law.Holds(
            1000,
            from facts in Facts
            from indicator in Gen.Elements(Scored).Where(i => facts[i] is not null)
            from better in Gen.Elements(0.01m, 1m, 5m, 20m, 50000m)
            select (facts, improved: With(facts, indicator, facts[indicator] + better)),
            c => score(c.improved) >= score(c.facts));

    private static void SamePointsChangeNothing(Func<CustomerFacts, decimal?> score)
        => Law.Holds(
            500,
            from facts in Facts
            from band in Gen.Elements((From: 1, Below: 3), (From: 3, Below: 6), (From: 6, Below: 12), (From: 12, Below: 99))
            from one in Gen.Choose(band.From, band.Below - 1)
            from other in Gen.Choose(band.From, band.Below - 1)
            select (One: With(facts, Indicators.PurchaseFrequency, one), Other: With(facts, Indicators.PurchaseFrequency, other)),
            c => score(c.One) == score(c.Other));

    private static void LiesWithin(Func<CustomerFacts, decimal?> score) => Law.Holds(1000, Facts, f => score(f) is >= 0 and <= 100);

    /// <summary>Customers of whom enough is known: purchase and profit always, of the others now and then nothing.</summary>
    private static Gen<CustomerFacts> Facts
        => from money in Gen.ArrayOf(Gen.Elements(-100m, 0m, 1m, 9999.99m, 10000m, 50000m, 123456.78m, 200000m, 2000000m), 2)
           from rest in Gen.ArrayOf(Gen.Elements<decimal?>(null, 0m, 1m, 3m, 12m, 35m, 36m, 60m, 99m, 100m), 4)
           select new CustomerFactsBuilder
           {
               Id = "C1",
               AnnualPurchase = money[0],
               ProfitContribution = money[1],
               PurchaseFrequency = rest[0] ?? 2,
               LengthOfRelationship = rest[1],
               GrowthPotential = rest[2],
               MarketInfluence = rest[3],
           }.Build();

    private static CustomerFacts With(CustomerFacts facts, NumberIndicator indicator, decimal? value)
    {
        var builder = Copy(facts);
        builder[indicator] = value;
        return builder.Build();
    }

    private static CustomerFactsBuilder Copy(CustomerFacts facts)
    {
        var builder = new CustomerFactsBuilder { Id = facts.Id };
        foreach (var indicator in Scored)
            builder[indicator] = facts[indicator];
        return builder;
    }
}
