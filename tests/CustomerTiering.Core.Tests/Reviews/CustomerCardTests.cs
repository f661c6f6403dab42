using System;
using System.Linq;
using CustomerTiering.Clauses.ForeignTrade;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Reviews;

/// <summary>Relationship care art. 19: a card in a fixed form, key customers apart, accurate, valid, timely.</summary>
public class CustomerCardTests
{
    private static readonly LocalDate AsOf = new(2026, 7, 1);

    [Fact]
    public void Has_every_fact_of_the_policys_groups_and_says_which_are_missing()
    {
        var card = CustomerCard.Of(ForeignTrade.Engine, ForeignTrade.LevelA.Build(), Standing.Imported("A", AsOf), AsOf);
        var text = card.ToMarkdown();

        Assert.Contains("| annual purchase | 1,000,000.00 USD |  |", text, StringComparison.Ordinal);
        Assert.Contains("| legal name |  | missing |", text, StringComparison.Ordinal);
        Assert.Contains("tier A (important strategic customer), as of 1 July 2026", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_what_is_too_old_or_doubtful()
    {
        var facts = ForeignTrade.LevelA.From(Indicators.AnnualPurchase, new FactProvenance(observedOn: AsOf.PlusMonths(-7), verification: Verification.Unverified)).Build();

        Assert.Contains("1,000,000.00 USD | too old, doubtful |", CustomerCard.Of(ForeignTrade.Engine, facts, Standing.None, AsOf).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_how_the_tier_changed()
    {
        var history = StandingHistory.Of("C1").With(ForeignTrade.Decide(null, ForeignTrade.LevelA));

        Assert.Contains("## Changes\n\n- 1 July 2026: tier A\n", CustomerCard.Of(ForeignTrade.Engine, ForeignTrade.LevelA.Build(), Standing.None, AsOf, history).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cards_of_the_best_tier_stand_apart_and_those_without_a_tier_last()
    {
        var cards = new[] { ("3", (string?)null), ("2", "D"), ("1", "A"), ("0", "A") }
            .Select(static c => CustomerCard.Of(ForeignTrade.Engine, new CustomerFactsBuilder { Id = c.Item1 }.Build(), c.Item2 is null ? Standing.None : Standing.Imported(c.Item2, AsOf), AsOf))
            .ToList();

        Assert.Equal(["A 0 1", "D 2", "- 3"], CustomerCard.Apart(cards).Select(static g => $"{g.Key?.Code ?? "-"} {string.Join(" ", g.Select(static c => c.Customer))}"));
    }

    [Fact]
    public void The_record_is_the_same_whatever_the_order_in_which_facts_were_given()
    {
        var one = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 10m, GrowthPotential = 5m }.Build();
        var other = new CustomerFactsBuilder { GrowthPotential = 5.0m, AnnualPurchase = 10.00m, Id = "C1" }.Build();

        Assert.Equal(Card(one).ToRecord(), Card(other).ToRecord());
    }

    [Fact]
    public void Refuses_the_history_of_another_customer()
        => Assert.Contains("`C2`", Assert.Throws<ArgumentException>(static () => CustomerCard.Of(ForeignTrade.Engine, ForeignTrade.LevelA.Build(), Standing.None, AsOf, StandingHistory.Of("C2"))).Message, StringComparison.Ordinal);

    private static CustomerCard Card(CustomerFacts facts) => CustomerCard.Of(ForeignTrade.Engine, facts, Standing.None, AsOf);
}
