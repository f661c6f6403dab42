using System;
using System.Linq;
using Xunit;

namespace CustomerTiering.Incentives;

public sealed class CreditSplitTests
{
    [Fact]
    public void A_hundred_in_three_is_split_to_the_cent()
        => Assert.Equal([33.34m, 33.33m, 33.33m], CreditSplit.Equally("bob", "ann", "cyd").Allocate(100));

    [Fact]
    public void The_cent_left_goes_to_who_lost_most_by_cutting()
    {
        var split = new CreditSplit([new CreditShare("ann", 0.332m), new CreditShare("bob", 0.335m), new CreditShare("cyd", 0.333m)]);
        Assert.Equal([0.33m, 0.34m, 0.33m], split.Allocate(1));
    }

    [Fact]
    public void Equal_shares_add_up_to_one_exactly()
        => Assert.Equal(["ann 0.333334", "bob 0.333333", "cyd 0.333333"], CreditSplit.Equally("cyd", "ann", "bob").Shares.Select(static s => FormattableString.Invariant($"{s.Person} {s.Share}")));

    [Fact]
    public void Shares_that_do_not_add_up_to_one_are_refused()
        => Assert.StartsWith("the shares add up to 0.9; they must add up to exactly 1", Assert.Throws<ArgumentException>(() => new CreditSplit([new CreditShare("ann", 0.9m)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Nobody_has_two_shares()
        => Assert.StartsWith("`ann` has two shares of one result", Assert.Throws<ArgumentException>(() => new CreditSplit([new CreditShare("ann", 0.5m), new CreditShare("ann", 0.5m)])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-0.5)]
    [InlineData(1.5)]
    [InlineData(0.3333333)]
    public void A_share_lies_above_0_and_at_most_at_1_with_six_decimals(double share)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new CreditShare("ann", (decimal)share));

    [Fact]
    public void An_amount_finer_than_a_cent_is_refused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => CreditSplit.To("ann").Allocate(0.001m));

    [Fact]
    public void Who_has_no_share_has_none() => Assert.Equal((1m, 0m), (CreditSplit.To("ann").ShareOf("ann"), CreditSplit.To("ann").ShareOf("bob")));
}
