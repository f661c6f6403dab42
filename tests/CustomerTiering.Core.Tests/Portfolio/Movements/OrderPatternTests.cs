using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

public sealed class OrderPatternTests
{
    private static readonly LocalDate AsOf = new(2025, 7, 1);
    private static readonly LocalDate LongAgo = new(2015, 1, 1);
    private static readonly MovementMeasures Measures = new(12, 24, 4, new OrderCap(3, 4), 90, null);

    [Fact]
    public void A_rhythm_is_the_median_of_the_days_between_orders_and_silence_is_measured_by_it()
    {
        var pattern = Of(Order(AsOf.PlusDays(-100)), Order(AsOf.PlusDays(-90)), Order(AsOf.PlusDays(-80)), Order(AsOf.PlusDays(-30)));

        Assert.Equal((10m, 30, 3m), (pattern.UsualInterval, pattern.Silence, pattern.RhythmRatio));
    }

    [Fact]
    public void Two_orders_of_one_day_are_one_day() => Assert.Equal(1, Of(Order(AsOf.PlusDays(-5)), Order(AsOf.PlusDays(-5))).OrderDays);

    [Fact]
    public void Too_few_orders_have_no_rhythm()
    {
        var pattern = Of(Order(AsOf.PlusDays(-100)), Order(AsOf.PlusDays(-90)), Order(AsOf.PlusDays(-80)));

        Assert.Null(pattern.UsualInterval);
        Assert.Null(pattern.RhythmRatio);
        Assert.Equal(80, pattern.Silence);
    }

    [Fact]
    public void Returns_and_corrections_are_no_orders() => Assert.Equal(0, Of(new CustomerOrder(AsOf.PlusDays(-5), -10), new CustomerOrder(AsOf.PlusDays(-4), 10, isOrder: false)).OrderDays);

    [Fact]
    public void Orders_on_the_day_and_after_it_are_left_out()
    {
        var pattern = Of(Order(AsOf), Order(AsOf.PlusDays(1)), Order(AsOf.PlusDays(-1)));

        Assert.Equal((1, 1, 100m), (pattern.OrderDays, pattern.Silence, pattern.Sales.Net));
    }

    [Fact]
    public void Days_around_the_New_Year_are_not_counted_as_silence()
    {
        var asOf = new LocalDate(2026, 3, 10);
        var season = new MovementMeasures(12, 24, 2, null, null, new MovingSeason(14, 20));
        var pattern = OrderPattern.Of(new OrderHistory("C1", LongAgo, [Order(new LocalDate(2026, 1, 20)), Order(new LocalDate(2026, 1, 30))]), asOf, season);

        Assert.Equal(39 - 35, pattern.Silence);
        Assert.Equal(39, OrderPattern.Of(new OrderHistory("C1", LongAgo, [Order(new LocalDate(2026, 1, 30))]), asOf, Measures).Silence);
    }

    [Fact]
    public void Sales_are_compared_with_those_of_the_same_period_of_the_year_before()
    {
        var pattern = Of(Order(AsOf.PlusMonths(-18), 80), Order(AsOf.PlusMonths(-6), 100));

        Assert.Equal(0.25m, pattern.Change);
        Assert.Equal((AsOf.PlusMonths(-24), AsOf.PlusMonths(-12)), (pattern.SamePeriodBefore!.From, pattern.SamePeriodBefore.Before));
    }

    [Fact]
    public void A_year_before_that_is_not_covered_is_not_a_year_without_sales()
    {
        var pattern = OrderPattern.Of(new OrderHistory("C1", AsOf.PlusMonths(-20), [Order(AsOf.PlusMonths(-6))]), AsOf, Measures);

        Assert.Null(pattern.SamePeriodBefore);
        Assert.Null(pattern.Change);
        Assert.Null(pattern.BoughtBefore);
    }

    [Fact]
    public void A_one_off_order_counts_no_more_than_so_many_times_the_median()
    {
        var pattern = Of(Order(AsOf.PlusDays(-40), 10), Order(AsOf.PlusDays(-30), 10), Order(AsOf.PlusDays(-20), 10), Order(AsOf.PlusDays(-10), 500));

        Assert.Equal((530m, 60m), (pattern.Sales.Net, pattern.Sales.Counted));
        Assert.Equal(500m, Assert.Single(pattern.Sales.CappedOrders).Amount);
    }

    [Fact]
    public void A_return_of_a_one_off_order_takes_back_what_did_not_count_and_not_what_the_customer_buys_else()
    {
        CustomerOrder[] usual = [Order(AsOf.PlusDays(-40), 10), Order(AsOf.PlusDays(-30), 10), Order(AsOf.PlusDays(-20), 10), Order(AsOf.PlusDays(-10), 500)];

        Assert.Equal((30m, 30m), Sales(Of([.. usual, Order(AsOf.PlusDays(-5), -500)])));
        Assert.Equal((330m, 60m), Sales(Of([.. usual, Order(AsOf.PlusDays(-5), -200)])));
        Assert.Equal((530m, 60m), Sales(Of([.. usual, Order(AsOf.PlusDays(-6), 500), Order(AsOf.PlusDays(-5), -500)])));
        Assert.Equal((930m, 60m), Sales(Of([.. usual, Order(AsOf.PlusDays(-6), 900), Order(AsOf.PlusDays(-5), -500)])));
        Assert.Equal((-70m, -70m), Sales(Of([.. usual, Order(AsOf.PlusDays(-5), -600)])));
        Assert.Equal((525m, 55m), Sales(Of([.. usual, Order(AsOf.PlusDays(-5), -5)])));
        Assert.Equal((-10m, -10m), Sales(Of(Order(AsOf.PlusDays(-40), 10), Order(AsOf.PlusDays(-30), 10), Order(AsOf.PlusDays(-20), 10), Order(AsOf.PlusDays(-10), 10), Order(AsOf.PlusDays(-5), -50))));
    }

    [Fact]
    public void A_correction_is_no_order_that_could_be_capped()
    {
        var pattern = Of(Order(AsOf.PlusDays(-40), 10), Order(AsOf.PlusDays(-30), 10), Order(AsOf.PlusDays(-20), 10), Order(AsOf.PlusDays(-15), 10), new CustomerOrder(AsOf.PlusDays(-10), 500, isOrder: false));

        Assert.Equal((540m, 540m), Sales(pattern));
        Assert.Empty(pattern.Sales.CappedOrders);
    }

    [Fact]
    public void With_few_orders_nothing_is_capped() => Assert.Equal(510m, Of(Order(AsOf.PlusDays(-20), 10), Order(AsOf.PlusDays(-10), 500)).Sales.Counted);

    [Fact]
    public void A_new_customer_is_taken_up_to_a_whole_period()
    {
        var pattern = Of(Order(AsOf.PlusDays(-100), 1_000));

        Assert.False(pattern.BoughtBefore);
        Assert.Equal(3_650m, pattern.Annualised);
    }

    [Fact]
    public void One_that_is_too_new_or_not_new_is_not_taken_up()
    {
        Assert.Null(Of(Order(AsOf.PlusDays(-89), 1_000)).Annualised);
        Assert.Null(Of(Order(AsOf.PlusDays(-100), 1_000), Order(AsOf.PlusYears(-3))).Annualised);
    }

    [Fact]
    public void The_silence_before_the_period_tells_who_came_back()
    {
        var pattern = Of(Order(AsOf.PlusMonths(-12).PlusDays(-400)), Order(AsOf.PlusMonths(-12).PlusDays(10)));

        Assert.Equal((true, 410), (pattern.BoughtBefore, pattern.SilenceBefore));
    }

    [Fact]
    public void The_order_of_the_orders_does_not_matter()
    {
        CustomerOrder[] orders = [Order(AsOf.PlusDays(-40), 10), Order(AsOf.PlusDays(-30), 20), Order(AsOf.PlusDays(-5), 30), Order(AsOf.PlusDays(-3), 40), Order(AsOf.PlusDays(-300), 7)];
        var (one, other) = (Of(orders), Of([.. orders.Reverse()]));

        Assert.Equal((one.UsualInterval, one.Sales.Counted, one.RhythmRatio), (other.UsualInterval, other.Sales.Counted, other.RhythmRatio));
    }

    private static (decimal Net, decimal Counted) Sales(OrderPattern pattern) => (pattern.Sales.Net, pattern.Sales.Counted);

    private static OrderPattern Of(params IEnumerable<CustomerOrder> orders) => OrderPattern.Of(new OrderHistory("C1", LongAgo, orders), AsOf, Measures);

    private static CustomerOrder Order(LocalDate date, decimal amount = 100) => new(date, amount);
}
