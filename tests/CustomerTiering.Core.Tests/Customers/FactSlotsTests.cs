using Xunit;

namespace CustomerTiering.Customers;

public sealed class FactSlotsTests
{
    [Fact]
    public void A_fact_keeps_the_slot_it_was_given_first()
    {
        var slots = new FactSlots();

        Assert.Equal(0, slots.SlotOf(Indicators.Region));
        Assert.Equal(1, slots.SlotOf(Indicators.Recency));
        Assert.Equal(0, slots.SlotOf(Indicator.Code("region")));
    }

    [Fact]
    public void Binding_finds_each_fact_among_those_of_its_kind_and_nothing_for_unknown_ones()
    {
        var slots = new FactSlots();
        foreach (var key in new FactKey[] { Indicators.Region, Indicators.Recency, Indicators.AnnualPurchase, Indicators.HasPurchased })
            slots.SlotOf(key);
        var facts = new CustomerFactsBuilder { Id = "C1", Recency = 9m, AnnualPurchase = 1m, Region = "north" }.Build();

        var at = slots.Bind(facts);

        Assert.Equal([0, 1, 0, -1], at);
        Assert.Equal(("north", 9m, 1m), (facts.CodeValues[at[0]], facts.NumberValues[at[1]], facts.NumberValues[at[2]]));
    }

    [Fact]
    public void A_layout_is_bound_once()
    {
        var slots = new FactSlots();
        slots.SlotOf(Indicators.Recency);

        Assert.Same(
            slots.Bind(new CustomerFactsBuilder { Id = "C1", Recency = 1m }.Build()),
            slots.Bind(new CustomerFactsBuilder { Id = "C2", Recency = 2m }.Build()));
    }

    [Fact]
    public void More_layouts_than_are_remembered_are_each_bound_rightly()
    {
        var slots = new FactSlots();
        slots.SlotOf(Indicators.Recency);

        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < 200; i++)
            {
                var facts = new CustomerFactsBuilder { Id = "C1", [Indicator.Number("a-" + i)] = 1m, Recency = i % 3 == 0 ? null : 7m }.Build();
                Assert.Equal(i % 3 == 0 ? -1 : 1, slots.Bind(facts)[0]);
            }
        }
    }
}
