using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Policies;

public sealed class DecisionBoundsTests
{
    private static readonly DecisionBounds ForeignTrade = Presets.ForeignTrade.FindBounds();

    [Fact]
    public void The_facts_are_those_that_decisions_read_scored_ones_first()
        => Assert.Equal(
            ["annual-purchase", "profit-contribution", "purchase-frequency", "length-of-relationship", "growth-potential", "market-influence", "has-purchased", "purchase-growth", "declining-quarters"],
            ForeignTrade.Facts.Select(static k => k.Id));

    [Fact]
    public void The_values_come_from_bands_curves_and_conditions_ascending_and_once()
    {
        Assert.Equal([1, 3, 6, 12], ForeignTrade.Of(Indicators.PurchaseFrequency));
        Assert.Equal([0, 60, 100], ForeignTrade.Of(Indicators.GrowthPotential));
        Assert.Equal([0.3m], ForeignTrade.Of(Indicators.PurchaseGrowth));
        Assert.Equal([1], ForeignTrade.OfTerm("credit.warning-level"));
        Assert.Empty(ForeignTrade.Of(Indicators.Recency));
    }

    [Fact]
    public void Rules_of_the_host_count_with_defaults_arithmetic_and_codes()
    {
        var bounds = TieringEngine.Create(Presets.ForeignTrade, static builder => builder.EditRules(static rules => rules.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>(
            "hosts-own",
            "a rule of the host",
            c => (c.Facts.Recency ?? 999) / 30 > 12 || c.Facts.Region == "EU" || c.Credit.Grade == "D",
            c => ChangeLimit.NoPromotion)))).Policy.FindBounds();

        Assert.Equal([12, 30, 999], bounds.Of(Indicators.Recency));
        Assert.Equal(["EU"], bounds.Of(Indicators.Region));
        Assert.Equal(["D"], bounds.CodesOfTerm("credit.grade"));
    }
}
