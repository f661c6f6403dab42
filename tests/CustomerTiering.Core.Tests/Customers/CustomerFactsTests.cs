using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class CustomerFactsTests
{
    private static readonly NumberIndicator ExportShare = Indicator.Number("export-share", Units.Share);

    [Fact]
    public void A_fact_that_was_not_set_is_unknown_and_not_zero_or_no()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" }.Build();

        Assert.Null(facts.AnnualPurchase);
        Assert.Null(facts.HasPurchased);
        Assert.Null(facts.Region);
        Assert.Null(facts[ExportShare]);
        Assert.False(facts.Knows(ExportShare));
        Assert.Empty(facts.Known);
    }

    [Fact]
    public void Zero_and_no_are_known()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 0m, HasPurchased = false }.Build();

        Assert.Equal(0m, facts.AnnualPurchase);
        Assert.False(facts.HasPurchased);
        Assert.True(facts.Knows(Indicators.AnnualPurchase));
    }

    [Fact]
    public void Every_property_reads_its_own_indicator()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        foreach (var key in Indicators.All)
        {
            if (key is NumberIndicator number)
                facts[number] = number.Id.Length;
            else if (key is FlagIndicator flag)
                facts[flag] = true;
            else
                facts[(CodeIndicator)key] = key.Id;
        }

        AssertProperties(facts.Build());
        Assert.Equal("purchase-growth".Length, facts.PurchaseGrowth);
    }

    [Fact]
    public void Properties_of_the_builder_write_the_indicator_of_the_same_name()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" };
        foreach (var key in Indicators.All)
        {
            var name = string.Concat(key.Id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            object value = key.Kind switch { FactKind.Number => (decimal)key.Id.Length, FactKind.Flag => true, _ => key.Id };
            typeof(CustomerFactsBuilder).GetProperty(name)!.SetValue(facts, value);
        }

        AssertProperties(facts.Build());
    }

    [Fact]
    public void Known_facts_come_by_kind_and_then_by_id_and_nobody_can_write_to_them()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", Region = "north", HasPurchased = true, Recency = 3m, AnnualPurchase = 1m }.Build();

        Assert.Equal<FactKey>([Indicators.AnnualPurchase, Indicators.Recency, Indicators.HasPurchased, Indicators.Region], facts.Known);
        Assert.True(((ICollection<FactKey>)facts.Known).IsReadOnly);
        Assert.False(facts.Known is FactKey[]);
    }

    [Fact]
    public void Customers_with_the_same_known_facts_share_a_layout_whatever_the_order_of_setting()
    {
        var one = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1m, Region = "north" }.Build();
        var other = new CustomerFactsBuilder { Id = "C2", Region = "south", AnnualPurchase = 2m }.Build();

        Assert.Same(one.Layout, other.Layout);
        Assert.Equal((1m, "north", 2m, "south"), (one.AnnualPurchase, one.Region, other.AnnualPurchase, other.Region));
    }

    [Fact]
    public void A_key_made_again_with_the_same_id_and_kind_reads_the_same_fact()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", [ExportShare] = 0.4m }.Build();

        Assert.Equal(0.4m, facts[Indicator.Number("export-share", Units.Points)]);
        Assert.Null(facts[Indicator.Flag("export-share")]);
    }

    [Fact]
    public void Clause_3_1_a_fact_tells_where_it_comes_from_where_that_was_stated()
    {
        var fair = new FactProvenance("trade fair", new LocalDate(2024, 4, 15));
        var facts = new CustomerFactsBuilder { Id = "C1", Region = "north", Industry = "steel" }
            .From(Indicators.Region, fair)
            .From(Indicators.Channel, fair)
            .Build();

        Assert.Equal(fair, facts.ProvenanceOf(Indicators.Region));
        Assert.Null(facts.ProvenanceOf(Indicators.Industry));
        Assert.Null(facts.ProvenanceOf(Indicators.Channel));
    }

    [Fact]
    public void Clause_4_2_unverified_and_refuted_facts_are_counted_where_known()
    {
        var facts = new CustomerFactsBuilder { Id = "C1", Region = "north", Industry = "steel", Recency = 1m, AnnualPurchase = 1m }
            .From(Indicators.Region, new FactProvenance(verification: Verification.Unverified))
            .From(Indicators.Industry, new FactProvenance(verification: Verification.Refuted))
            .From(Indicators.Recency, new FactProvenance(verification: Verification.Verified))
            .From(Indicators.Channel, new FactProvenance(verification: Verification.Refuted))
            .Build();

        Assert.Equal(2, facts.DoubtfulFacts);
        Assert.Equal(0, new CustomerFactsBuilder { Id = "C1", Region = "north" }.Build().DoubtfulFacts);
    }

    private static void AssertProperties(CustomerFacts facts)
    {
        foreach (var key in Indicators.All)
        {
            var name = string.Concat(key.Id.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
            object expected = key.Kind switch { FactKind.Number => (decimal)key.Id.Length, FactKind.Flag => true, _ => key.Id };
            Assert.Equal(expected, typeof(CustomerFacts).GetProperty(name)!.GetValue(facts));
        }
    }
}
