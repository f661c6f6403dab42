using System;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class CustomerFactsBuilderTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_customer_without_an_id_is_not_built(string? id)
        => Assert.Throws<InvalidOperationException>(() => new CustomerFactsBuilder { Id = id }.Build());

    [Fact]
    public void Setting_null_makes_a_fact_unknown_again()
    {
        var builder = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 5m, HasPurchased = true, Region = "north" };
        builder.AnnualPurchase = null;
        builder.HasPurchased = null;
        builder.Region = null;

        Assert.Empty(builder.Build().Known);
    }

    [Fact]
    public void The_last_value_set_counts()
        => Assert.Equal(7m, new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 5m, [Indicators.AnnualPurchase] = 7m }.Build().AnnualPurchase);

    [Fact]
    public void What_was_built_does_not_change_with_the_builder()
    {
        var builder = new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 5m };
        var facts = builder.From(Indicators.AnnualPurchase, new FactProvenance("ledger")).Build();
        builder.Id = "C2";
        builder.AnnualPurchase = 6m;
        builder.Region = "north";
        builder.From(Indicators.AnnualPurchase, new FactProvenance("hearsay"));

        Assert.Equal(("C1", 5m, null), (facts.Id, facts.AnnualPurchase, facts.Region));
        Assert.Equal("ledger", facts.ProvenanceOf(Indicators.AnnualPurchase)!.Source);
    }

    [Fact]
    public void Provenance_needs_a_key_and_something_to_say()
    {
        Assert.Throws<ArgumentNullException>(() => new CustomerFactsBuilder().From(null!, new FactProvenance()));
        Assert.Throws<ArgumentNullException>(() => new CustomerFactsBuilder().From(Indicators.Region, null!));
    }
}
