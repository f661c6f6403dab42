using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Portfolio.Shares;

public sealed class ShareTableTests
{
    [Fact]
    public void Parts_stand_in_the_order_asked_for_and_others_follow()
    {
        var table = ShareTable.Of(Values.Of(1, 2, 3), static c => c == "C1" ? "B" : c == "C2" ? "A" : "no-tier", ["A", "B", "C"]);

        Assert.Equal(["A", "B", "C", "no-tier"], table.Parts.Select(static p => p.Key));
        Assert.Equal(0, table.Find("C")!.Sum.Customers);
        Assert.Equal((3, 6m), (table.Total.Customers, table.Total.Revenue));
    }

    [Fact]
    public void Thirds_sum_to_the_whole()
    {
        var table = ShareTable.Of(Values.Of(1, 1, 1), static c => c, []);

        Assert.Equal([0.3334m, 0.3333m, 0.3333m], table.Parts.Select(static p => p.OfRevenue));
        Assert.Equal(1m, table.Parts.Sum(static p => p.OfCustomers));
    }

    [Fact]
    public void A_part_that_returned_more_than_it_bought_has_a_share_below_zero_and_all_still_sum_to_the_whole()
    {
        var table = ShareTable.Of(Values.Of(100, -10, 7), static c => c, []);

        Assert.True(table.Find("C2")!.OfRevenue < 0);
        Assert.Equal(1m, table.Parts.Sum(static p => p.OfRevenue));
    }

    [Fact]
    public void A_customer_without_a_key_is_refused_by_its_id()
        => Assert.Contains("`C1`", Assert.Throws<ArgumentException>(static () => ShareTable.Of(Values.Of(1), static _ => null!, [])).Message, StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_asked_for_twice_stands_once() => Assert.Equal(1m, ShareTable.Of(Values.Of(1), static _ => "A", ["A", "A"]).Parts.Sum(static p => p.OfRevenue));

    [Fact]
    public void Without_revenue_there_are_no_shares_of_it() => Assert.All(ShareTable.Of(Values.Of(0, null), static c => c, []).Parts, static p => Assert.Equal(0m, p.OfRevenue));
}
