using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Portfolio.Shares;

public sealed class ConcentrationTests
{
    [Fact]
    public void The_index_is_the_sum_of_the_squared_shares()
    {
        var concentration = Concentration.Of(Values.Of(50, 30, 20), [1, 2, 10]);

        Assert.Equal(0.38m, concentration.Herfindahl);
        Assert.Equal(2.63m, concentration.EffectiveCustomers);
        Assert.Equal([(1, 0.5m), (2, 0.8m), (10, 1m)], concentration.TopShares.Select(static t => (t.Customers, t.Share!.Value)));
    }

    [Fact]
    public void One_customer_is_as_concentrated_as_can_be() => Assert.Equal((1m, 1m), (Concentration.Of(Values.Of(7), [1]).Herfindahl, Concentration.Of(Values.Of(7), [1]).EffectiveCustomers));

    [Fact]
    public void Equal_customers_are_as_many_as_they_are() => Assert.Equal(8m, Concentration.Of(Values.Of(Enumerable.Repeat((decimal?)3, 8)), [1]).EffectiveCustomers);

    [Fact]
    public void Many_equal_customers_are_as_many_as_they_are_though_the_index_is_rounded()
        => Assert.Equal((0.000333m, 3000m), (Concentration.Of(Values.Of(Enumerable.Repeat((decimal?)3, 3000)), [1]).Herfindahl, Concentration.Of(Values.Of(Enumerable.Repeat((decimal?)3, 3000)), [1]).EffectiveCustomers));

    [Fact]
    public void Who_brings_nothing_does_not_count_and_whose_value_is_unknown_is_named()
    {
        var concentration = Concentration.Of(Values.Of(10, 0, -4, null), [1]);

        Assert.Equal((1, 10m, 1m), (concentration.Customers, concentration.Total, concentration.Herfindahl));
        Assert.Equal(["C4"], concentration.Unknown);
    }

    [Fact]
    public void A_portfolio_that_brings_nothing_has_no_concentration()
    {
        var concentration = Concentration.Of(Values.Of(0, null), [1]);

        Assert.Null(concentration.Herfindahl);
        Assert.Null(concentration.EffectiveCustomers);
        Assert.Null(concentration.TopShares[0].Share);
    }

    [Fact]
    public void The_share_of_nobody_is_refused() => Assert.Throws<ArgumentException>(static () => Concentration.Of([], [0]));
}
