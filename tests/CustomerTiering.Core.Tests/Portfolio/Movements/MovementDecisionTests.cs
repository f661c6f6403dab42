using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

public sealed class MovementDecisionTests
{
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly LocalDate LastOrder = Day.PlusDays(-400);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);

    [Fact]
    public void A_reason_from_before_the_last_order_is_that_of_an_earlier_loss()
    {
        Assert.True(Judge(LastOrder.PlusDays(-1)).LacksReason);
        Assert.Null(Judge(LastOrder.PlusDays(-1)).Loss);
        Assert.False(Judge(LastOrder).LacksReason);
        Assert.Equal("price", Judge(LastOrder).Loss!.Reason);
    }

    [Fact]
    public void The_record_holds_what_was_judged_from()
    {
        Assert.NotEqual(Judge(Day).Hash(), Judge(Day, region: "north").Hash());
        Assert.NotEqual(Judge(Day).Hash(), Judge(Day.PlusDays(-1)).Hash());
    }

    private static MovementDecision Judge(LocalDate recordedOn, string? region = null)
        => Engine.Portfolio.Judge(
            new CustomerFactsBuilder { Id = "C1", HasPurchased = true, Region = region }.Build(),
            new OrderHistory("C1", Day.PlusYears(-9), [new CustomerOrder(LastOrder, 10), new CustomerOrder(LastOrder.PlusDays(-500), 10)]),
            Day,
            new LossRecord("C1", recordedOn, "price"));
}
