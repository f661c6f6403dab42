using System;
using System.Collections.Generic;
using Xunit;

namespace CustomerTiering.Portfolio.Resources;

public sealed class EffortSharesTests
{
    private static readonly Dictionary<string, bool> Bought = new() { ["C1"] = true, ["C2"] = false };

    [Theory]
    [InlineData(10, false)]
    [InlineData(9, true)]
    public void Too_little_effort_on_prospects_is_seen_to_the_last_unit(int onProspect, bool isTooLow)
    {
        var shares = EffortShares.Of([new("C1", 100 - onProspect), new("C2", onProspect)], HasBought, 0.1m);

        Assert.Equal(isTooLow, shares.IsTooLow);
        Assert.Equal(onProspect / 100m, shares.ShareOfProspects);
    }

    [Fact]
    public void A_customer_of_whom_nobody_knows_whether_it_bought_counts_in_the_whole_alone_and_is_named()
    {
        var shares = EffortShares.Of([new("C1", 50), new("C2", 25), new("C3", 25)], HasBought, null);

        Assert.Equal(0.25m, shares.ShareOfProspects);
        Assert.Equal(["C3"], shares.Unassigned);
        Assert.False(shares.IsTooLow);
    }

    [Fact]
    public void No_effort_is_no_share() => Assert.Null(EffortShares.Of([], HasBought, 0.1m).ShareOfProspects);

    [Fact]
    public void An_effort_below_zero_is_refused() => Assert.Throws<ArgumentException>(static () => EffortShares.Of([new("C1", -1)], HasBought, null));

    private static bool? HasBought(string customer) => Bought.TryGetValue(customer, out var bought) ? bought : null;
}
