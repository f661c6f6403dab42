using System;
using System.Linq;
using CustomerTiering.Incentives;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.RelationshipCare;

/// <summary>Art. 12: customers who come back are encouraged by a reward scheme, beside the discount on their next purchase.</summary>
public sealed class Clause_12_Incentives
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.RelationshipCare);
    private static readonly LocalDate Day = new(2026, 5, 4);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void A_customer_that_comes_back_is_rewarded_from_the_third_purchase_on(int purchases, bool isRewarded)
    {
        var decision = Engine.Incentives.Decide(Occasion.RepeatPurchase("O-9", "C1", purchases, Day, CreditSplit.To("ann")));

        Assert.Equal(isRewarded ? ["repeat-purchase/O-9/repeat-gift/customer:C1"] : [], decision.Recommendations.Select(static r => r.Id));
        Assert.All(decision.Recommendations, static r => Assert.Equal((IncentiveRecipient.Customer, "C1"), (r.Recipient, r.Person)));
    }

    [Theory]
    [InlineData("en", "a gift for coming back for customer C1")]
    [InlineData("zh-Hans", "客户C1：回头客奖励")]
    [InlineData("zh-Hant", "客戶C1：回頭客獎勵")]
    public void It_is_explained_in_three_languages(string language, string part)
        => Assert.Contains(part, Engine.Explain(Engine.Incentives.Decide(Occasion.RepeatPurchase("O-9", "C1", 3, Day)), language), StringComparison.Ordinal);

    [Fact]
    public void A_first_purchase_is_no_occasion()
        => Assert.Throws<ArgumentOutOfRangeException>("purchases", static () => Occasion.RepeatPurchase("O-1", "C1", 1, new DateTime(2026, 5, 4)));
}
