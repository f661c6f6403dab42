using System;
using System.Linq;
using CustomerTiering.Customers;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class NextOrderDiscountTests
{
    private static readonly TieringEngine Engine = Desk.With("""
        "limits": [ { "use": "discount-standard", "standard": 0.05 } ],
        "routes": [ { "use": "route-within-standard", "roles": ["head"] }, { "use": "route-beyond-standard", "roles": ["head", "director"] } ],
        "nextOrders": [ { "use": "next-order-discount-from-amount", "orderAmount": 1000, "rate": 0.04, "validForDays": 90 }, { "use": "next-order-discount", "rate": 0.02, "validForDays": 30 } ]
        """);

    [Fact]
    public void An_existing_customers_order_earns_a_discount_on_the_next_one_by_the_first_rule_that_holds()
    {
        Assert.Equal((0.04m, Desk.Monday.PlusDays(90)), Earned(1000) is { } large ? (large.Rate, large.Before) : default);
        Assert.Equal((0.02m, Desk.Monday.PlusDays(30)), Earned(999) is { } small ? (small.Rate, small.Before) : default);
        Assert.Equal(0.02m, Earned(null)!.Rate);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void A_first_order_earns_nothing(bool? hasPurchased)
        => Assert.Null(Engine.Discounts.Earn(new CustomerFactsBuilder { Id = "C1", HasPurchased = hasPurchased }.Build(), Standing.None, "SO-0", Desk.Monday, 5000));

    [Fact]
    public void It_is_used_once()
    {
        var used = Earned(1000)!.Redeem("C1", "SO-1", Desk.Monday).Discount;

        var again = used.Redeem("C1", "SO-2", Desk.Monday);

        Assert.Equal((NextOrderRefusal.AlreadyUsed, "next-order discount `C1/SO-0` cannot be used: order `SO-1` used it on 2026-03-02"), (again.Refusal, again.Problem));
        Assert.Same(used, again.Discount);
        Assert.Same(used, used.Redeem("C1", "SO-1", Desk.Monday.PlusDays(200)).Discount);
    }

    [Fact]
    public void The_order_that_earned_it_another_customer_and_a_day_outside_are_refused()
    {
        var earned = Earned(1000)!;
        Assert.Equal(
            [NextOrderRefusal.SameOrder, NextOrderRefusal.OtherCustomer, NextOrderRefusal.TooEarly, NextOrderRefusal.Ended],
            new[]
            {
                earned.Redeem("C1", "SO-0", Desk.Monday),
                earned.Redeem("C2", "SO-1", Desk.Monday),
                earned.Redeem("C1", "SO-1", Desk.Monday.PlusDays(-1)),
                earned.Redeem("C1", "SO-1", Desk.Monday.PlusDays(90)),
            }.Select(static r => r.Refusal!.Value));
        Assert.False(earned.Redeem("C1", "SO-1", Desk.Monday.PlusDays(89)).IsRefused);
    }

    [Fact]
    public void It_is_read_back_as_it_was()
    {
        var used = Earned(1000)!.Redeem("C1", "SO-1", Desk.Monday).Discount;
        Assert.Equal(used.ToRecord(), NextOrderDiscount.Parse(used.ToRecord()).ToRecord());
        Assert.Throws<FormatException>(() => NextOrderDiscount.Parse("{}"));
    }

    [Fact]
    public void What_it_covers_needs_no_approval_and_what_goes_beyond_it_is_routed_by_the_rest()
    {
        var decision = Engine.Discounts.Route(Redeeming(Desk.Line(0.04m, "a"), Desk.Line(0.09m, "b"), Desk.Line(0.0901m, "c"), Desk.Line(0.04m, "d", concessions: new Concession("rebate", 10))));

        Assert.Equal([LineStatus.Free, LineStatus.NeedsApproval, LineStatus.NeedsApproval, LineStatus.NeedsApproval], decision.Lines.Select(static l => l.Status));
        Assert.Equal([0m, 0.05m, 0.0501m, 0.01m], decision.Lines.Select(static l => l.AskedShare));
        Assert.Equal(["approval by head", "approval by head, director", "approval by head"], decision.Lines.Skip(1).Select(static l => l.Roles()));
    }

    [Fact]
    public void A_grant_gives_the_used_discount_to_be_stored_for_every_line_of_the_order_and_for_no_other_order()
    {
        var request = Redeeming(Desk.Line(0.04m, "a"), Desk.Line(0.03m, "b"));
        var used = Engine.Discounts.Grant(request, "a").Grant!.Redeemed!;
        Assert.Equal("SO-1", used.RedeemedBy);

        var builder = new DiscountRequestBuilder(request) { NextOrder = used };
        Assert.Same(used, Engine.Discounts.Grant(builder.Build(), "b").Grant!.Redeemed);

        builder.Id = "SO-2";
        Assert.Equal(GrantRefusalReason.NoApproval, Engine.Discounts.Grant(builder.Build(), "a").Refusal);
        Assert.Equal(NextOrderRefusal.AlreadyUsed, Engine.Discounts.Route(builder.Build()).Redemption!.Refusal);
    }

    [Fact]
    public void A_line_without_a_discount_uses_none_though_its_order_could()
    {
        var free = Desk.With(""" "ladder": [ { "approvedBy": [] } ] """);
        var request = Redeeming(Desk.Line(0, "a", concessions: new Concession("rebate", 10)), Desk.Line(0.04m, "b"));

        Assert.Null(free.Discounts.Grant(request, "a").Grant!.Redeemed);
        Assert.NotNull(free.Discounts.Grant(request, "b").Grant!.Redeemed);
    }

    internal static NextOrderDiscount? Earned(decimal? amount)
        => Engine.Discounts.Earn(new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(), Standing.None, "SO-0", Desk.Monday, amount);

    private static DiscountRequest Redeeming(params DiscountLine[] lines)
    {
        var builder = Desk.Builder(lines);
        builder.NextOrder = Earned(1000);
        return builder.Build();
    }
}
