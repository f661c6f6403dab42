using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using Xunit;

namespace CustomerTiering.Tiers;

public sealed class TierDeciderTests
{
    [Fact]
    public void Without_bounds_the_score_decides() => Assert.Equal("B", Decide(65).QualifiedTier!.Code);

    [Fact]
    public void The_lowest_cap_counts_whatever_the_order()
    {
        Assert.Equal("C", Decide(90, Cap("one", "B"), Cap("two", "C")).QualifiedTier!.Code);
        Assert.Equal("C", Decide(90, Cap("one", "C"), Cap("two", "B")).QualifiedTier!.Code);
    }

    [Fact]
    public void The_highest_floor_counts_whatever_the_order()
    {
        Assert.Equal("B", Decide(10, Floor("one", "B"), Floor("two", "C")).QualifiedTier!.Code);
        Assert.Equal("B", Decide(10, Floor("one", "C"), Floor("two", "B")).QualifiedTier!.Code);
    }

    [Fact]
    public void A_floor_above_a_cap_is_a_conflict_that_the_cap_wins_and_somebody_approves()
    {
        var decision = Decide(50, Cap("cap", "C"), Floor("floor", "B"));

        Assert.Equal(("C", true, true), (decision.QualifiedTier!.Code, decision.BoundsConflict, decision.RequiresApproval));
        Assert.Equal(["cap", "floor"], decision.Rules.Where(static h => h.Set.Area.Id == "tiers.bounds").Select(static h => h.Rule.Id));
    }

    [Fact]
    public void A_floor_at_the_cap_is_no_conflict() => Assert.False(Decide(90, Cap("cap", "B"), Floor("floor", "B")).BoundsConflict);

    [Theory]
    [InlineData(PinKind.Frozen, 10, "B")]
    [InlineData(PinKind.Frozen, 95, "B")]
    [InlineData(PinKind.Floor, 10, "B")]
    [InlineData(PinKind.Floor, 95, "A")]
    public void A_pin_freezes_or_floors_the_tier(PinKind kind, int score, string tier)
    {
        var standing = new StandingBuilder { Tier = "B", Pin = new TierPin(kind, "B", "head of sales", RandomRequests.AsOf.PlusDays(1)) }.Build();

        Assert.Equal(tier, TieringEngine.Create(SmallPolicy.With()).Decide(SmallPolicy.Scoring(score), standing, RandomRequests.AsOf).QualifiedTier!.Code);
    }

    [Fact]
    public void A_pin_on_the_day_it_expires_is_no_longer_in_force()
    {
        var standing = new StandingBuilder { Tier = "B", Pin = new TierPin(PinKind.Frozen, "B", "head of sales", RandomRequests.AsOf) }.Build();

        Assert.Equal("D", TieringEngine.Create(SmallPolicy.With()).Decide(SmallPolicy.Scoring(5), standing, RandomRequests.AsOf).QualifiedTier!.Code);
    }

    private static string Cap(string id, string tier) => $$"""{ "id": "{{id}}", "when": { "attribute": "region", "unknown": true }, "then": { "atMost": "{{tier}}" } }""";

    private static string Floor(string id, string tier) => $$"""{ "id": "{{id}}", "when": { "attribute": "region", "unknown": true }, "then": { "atLeast": "{{tier}}" } }""";

    private static Decision Decide(int score, params string[] bounds)
        => TieringEngine.Create(SmallPolicy.With(bounds: string.Join(",", bounds))).Decide(SmallPolicy.Scoring(score), Standing.None, RandomRequests.AsOf);
}
