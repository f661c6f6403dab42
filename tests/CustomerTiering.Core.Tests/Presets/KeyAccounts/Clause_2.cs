using System.Linq;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>A key account has a large demand in a period, brings a large return and is fairly stable.</summary>
public class Clause_2
{
    [Fact]
    public void Scores_all_three_and_keeps_them_as_aspects()
        => Assert.Equal(["volume", "return", "stability"], Presets.KeyAccounts.Scoring.Indicators.Select(static i => i.Aspect).Distinct());

    [Theory]
    [InlineData(1_000_000, 100_000, 12, 4, "2")]
    [InlineData(999_999, 100_000, 12, 4, "3")]
    [InlineData(1_000_000, 99_999, 12, 4, "3")]
    [InlineData(1_000_000, 100_000, 11, 4, "3")]
    [InlineData(1_000_000, 100_000, 12, 3, "3")]
    public void Takes_nobody_for_a_key_account_who_fails_one_of_the_three_gates(int purchase, int profit, int months, int orders, string most)
    {
        var decision = KeyAccounts.Decide(null, KeyAccounts.First.With(f => (f.AnnualPurchase, f.ProfitContribution, f.LengthOfRelationship, f.PurchaseFrequency) = (purchase, profit, months, orders)));
        var capped = decision.Rules.Any(static h => h.Set.Area == Areas.TierBounds);

        Assert.Equal(most == "3", capped);
        Assert.True(!capped || decision.QualifiedTier!.Code == "3");
    }

    [Fact]
    public void Caps_an_account_that_scores_at_a_key_grade_and_earns_too_little()
    {
        var decision = KeyAccounts.Decide(null, KeyAccounts.First.With(static f => f.ProfitContribution = 99_000));

        Assert.Equal(("1", "3"), (decision.ScoredTier!.Code, decision.QualifiedTier!.Code));
    }

    [Fact]
    public void Takes_nobody_for_a_key_account_of_whom_the_return_is_not_known()
        => Assert.Equal("3", KeyAccounts.Decide(null, KeyAccounts.First.With(static f => f.ProfitContribution = null)).QualifiedTier!.Code);

    [Fact]
    public void Keeps_nobody_out_whose_orders_were_not_counted_and_says_so()
    {
        var decision = KeyAccounts.Decide(null, KeyAccounts.First.With(static f => f.PurchaseFrequency = null));

        Assert.Equal("1", decision.QualifiedTier!.Code);
        Assert.Contains(decision.NearMisses, static n => n.Rule.Id == "steady-orders" && n.IsUnknown);
    }

    [Fact]
    public void Does_not_let_a_key_account_fall_on_one_weak_year()
    {
        var weak = KeyAccounts.Second.With(static f => f.AnnualPurchase = 900_000);

        Assert.Equal("Hold 2 []", KeyAccounts.Decide("2", weak).Proposal());
        Assert.Equal("Demote 3 [key-account-department]", KeyAccounts.Engine.Decide(KeyAccounts.Request("2", weak, periodsBelow: 1)).Proposal());
    }
}
