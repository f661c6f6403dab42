using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Discounts;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Existing customers get a discount on their next purchase (art. 11, 12): used once.</summary>
public class Clause_12_Discounts
{
    private static readonly Preset Desk = new(TieringEngine.Create(Presets.RelationshipCare));

    [Fact]
    public void An_existing_customer_earns_it_and_a_first_buyer_does_not()
    {
        Assert.Equal((0.03m, Preset.Day.PlusDays(180)), Earned(true) is { } earned ? (earned.Rate, earned.Before) : default);
        Assert.Null(Earned(false));
    }

    [Fact]
    public void It_is_given_on_the_next_order_without_approval_whatever_the_credit_grade_and_never_again()
    {
        var builder = Desk.Request("ordinary", CustomerTiering.Discounts.Desk.Line(0.03m));
        builder.Credit = CreditStanding.Unknown;
        builder.NextOrder = Earned(true);

        var used = Desk.Discounts.Grant(builder.Build(), "line-1").Grant!.Redeemed!;

        builder.Id = "SO-2";
        builder.NextOrder = used;
        Assert.Equal(GrantRefusalReason.Refused, Desk.Discounts.Grant(builder.Build(), "line-1").Refusal);
    }

    private static NextOrderDiscount? Earned(bool hasPurchased)
        => Desk.Discounts.Earn(new CustomerFactsBuilder { Id = "C1", HasPurchased = hasPurchased }.Build(), Standing.None, "SO-0", Preset.Day);
}
