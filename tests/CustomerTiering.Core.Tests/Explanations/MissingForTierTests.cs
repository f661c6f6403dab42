using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Tiers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Explanations;

public class MissingForTierTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);

    [Fact]
    public void Tells_how_much_purchase_alone_lifts_a_customer_to_the_next_tier()
    {
        var missing = Rise(TradeCustomers.Middling(), "C")!;
        Assert.Equal("B", missing.Tier.Code);
        Assert.Equal(9.58m, missing.ScoreGap);
        var purchase = missing.Indicators[0];
        Assert.Equal(Indicators.AnnualPurchase, purchase.Indicator);
        Assert.Equal(159916.67m, purchase.Needed);
        Assert.Equal(122316.67m, purchase.Difference);
    }

    [Fact]
    public void An_indicator_that_cannot_do_it_alone_has_no_value()
        => Assert.Null(Assert.Single(Rise(TradeCustomers.Middling(), "C")!.Indicators, static i => i.Indicator.Equals(Indicators.MarketInfluence)).Needed);

    [Fact]
    public void Unknown_indicators_are_named_and_not_solved()
    {
        var facts = TradeCustomers.Middling();
        facts.MarketInfluence = null;
        var missing = Rise(facts, "C")!;
        Assert.Equal([Indicators.MarketInfluence], missing.Unknowns);
        Assert.DoesNotContain(missing.Indicators, static i => i.Indicator.Equals(Indicators.MarketInfluence));
    }

    [Fact]
    public void Clause_3_5_a_score_alone_does_not_lead_from_C_to_B()
    {
        var missing = Rise(TradeCustomers.Middling(), "C")!;
        Assert.Equal(["c-to-b-needs-growth"], missing.InTheWay.Select(static h => h.Rule.Id));
        Assert.Equal(["promote-on-growth"], missing.NearMisses.Select(static n => n.Rule.Id));
    }

    [Fact]
    public void A_cap_stands_in_the_way_whatever_the_score()
    {
        var facts = TradeCustomers.Middling();
        facts.HasPurchased = false;
        var missing = Engine.Decide(facts.Build(), Standing.None, TradeCustomers.Day).MissingToRise!;
        Assert.Equal("C", missing.Tier.Code);
        Assert.Equal(0, missing.ScoreGap);
        Assert.Empty(missing.Indicators);
        Assert.Equal(["prospect-until-first-purchase"], missing.InTheWay.Select(static h => h.Rule.Id));
        Assert.Equal("at most tier D", missing.InTheWay[0].Outcome);
    }

    [Fact]
    public void Says_what_is_missing_to_stay_for_who_no_longer_qualifies()
    {
        var decision = Engine.Decide(TradeCustomers.Middling().Build(), TradeCustomers.In("B"), TradeCustomers.Day);
        Assert.Equal("B", decision.MissingToStay!.Tier.Code);
        Assert.Equal("A", decision.MissingToRise!.Tier.Code);
        Assert.Null(Engine.Decide(TradeCustomers.Middling().Build(), TradeCustomers.In("C"), TradeCustomers.Day).MissingToStay);
    }

    [Fact]
    public void Nothing_is_above_the_best_tier() => Assert.Null(Rise(TradeCustomers.Middling(), "A"));

    [Fact]
    public void A_frozen_pin_stands_in_the_way()
    {
        var standing = new StandingBuilder { Tier = "C", Pin = new TierPin(PinKind.Frozen, "C", "head", TradeCustomers.Day.PlusDays(1)) }.Build();
        Assert.NotNull(Engine.Decide(TradeCustomers.Middling().Build(), standing, TradeCustomers.Day).MissingToRise!.Frozen);
        Assert.Null(Engine.Decide(TradeCustomers.Middling().Build(), standing, TradeCustomers.Day.PlusDays(1)).MissingToRise!.Frozen);
    }

    [Fact]
    public void Who_is_not_gradable_misses_nothing_that_can_be_told()
    {
        var decision = Engine.Decide(new CustomerFactsBuilder { Id = "U" }.Build(), TradeCustomers.In("C"), TradeCustomers.Day);
        Assert.Null(decision.MissingToStay);
        Assert.Null(decision.MissingToRise);
    }

    [Fact]
    public void The_value_told_reaches_the_tier_and_one_step_less_does_not()
    {
        var solved = 0;
        Check(Engine, ref solved);
        Assert.True(solved > 100, $"only {solved} values were told");
    }

    [Fact]
    public void Where_less_is_better_the_value_told_reaches_the_tier_and_one_step_more_does_not()
    {
        var json = Presets.TextOf("foreign-trade")
            .Replace("\"indicator\": \"purchase-frequency\"", "\"indicator\": \"recency\"", StringComparison.Ordinal)
            .Replace(
                "\"bands\": [ { \"below\": 1, \"points\": 0 }, { \"from\": 1, \"below\": 3, \"points\": 30 }, { \"from\": 3, \"below\": 6, \"points\": 60 }, { \"from\": 6, \"below\": 12, \"points\": 80 }, { \"from\": 12, \"points\": 100 } ]",
                "\"curve\": [ { \"at\": 0, \"points\": 100 }, { \"at\": 365, \"points\": 0 } ]",
                StringComparison.Ordinal);
        var solved = 0;
        Check(TieringEngine.Create(TieringPolicy.Parse(json)), ref solved, recencyOnly: true);
        Assert.True(solved > 20, $"only {solved} values were told");
    }

    private static void Check(TieringEngine engine, ref int solved, bool recencyOnly = false)
    {
        var told = 0;
        var numbers = Gen.Choose(0, 100000).Select(static n => n / 100m).ArrayOf(7);
        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(numbers.ToArbitrary(), n =>
            {
                var facts = Facts(n);
                var decision = engine.Decide(facts, Standing.None, TradeCustomers.Day);
                foreach (var gap in decision.MissingToRise?.Indicators ?? [])
                {
                    if (gap.Needed is not { } needed || (recencyOnly && !gap.Indicator.Equals(Indicators.Recency)))
                        continue;

                    told++;
                    var tier = decision.MissingToRise!.Tier;
                    var step = new decimal(1, 0, 0, false, (byte)gap.Indicator.Decimals) * (gap.Indicator.MoreIsBetter ? 1 : -1);
                    Assert.Equal(0, needed % step);
                    Assert.True(Reached(engine, facts, gap.Indicator, needed) >= tier);
                    Assert.True(Reached(engine, facts, gap.Indicator, needed - step) < tier);
                }
            }));
        solved = told;
    }

    private static Tier Reached(TieringEngine engine, CustomerFacts facts, NumberIndicator indicator, decimal value)
        => engine.Decide(facts.With(indicator, value), Standing.None, TradeCustomers.Day).ScoredTier!;

    private static CustomerFacts Facts(decimal[] n) => new CustomerFactsBuilder
    {
        Id = "G",
        AnnualPurchase = n[0] * 500,
        ProfitContribution = n[1] * 100,
        PurchaseFrequency = Math.Floor(n[2] / 60),
        LengthOfRelationship = Math.Floor(n[3] / 15),
        GrowthPotential = n[4] / 10,
        MarketInfluence = n[5] < 300 ? null : Math.Floor(n[5] / 10),
        Recency = Math.Floor(n[6] / 2.5m),
    }.Build();

    private static MissingForTier? Rise(CustomerFactsBuilder facts, string tier)
        => Engine.Decide(facts.Build(), TradeCustomers.In(tier), TradeCustomers.Day).MissingToRise;
}
