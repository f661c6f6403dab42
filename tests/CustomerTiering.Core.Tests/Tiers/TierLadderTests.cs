using System.Linq;
using Xunit;

namespace CustomerTiering.Tiers;

public sealed class TierLadderTests
{
    private static TierLadder Ladder => Presets.ForeignTrade.Tiers.Ladder;

    [Fact]
    public void Tiers_stand_best_first() => Assert.Equal(["A", "B", "C", "D"], Ladder.Select(static t => t.Code));

    [Theory]
    [InlineData(100, "A")]
    [InlineData(80, "A")]
    [InlineData(79, "B")]
    [InlineData(0, "D")]
    [InlineData(-1, "D")]
    public void A_score_reaches_the_best_tier_whose_bound_it_meets(int score, string tier) => Assert.Equal(tier, Ladder.Reached(score).Code);

    [Theory]
    [InlineData(-3, "D")]
    [InlineData(0, "D")]
    [InlineData(3, "A")]
    [InlineData(9, "A")]
    public void A_rank_beyond_an_end_is_the_tier_there(int rank, string tier) => Assert.Equal(tier, Ladder.AtRank(rank).Code);

    [Fact]
    public void A_better_tier_is_greater()
    {
        var (a, b) = (Ladder.Find("A")!, Ladder.Find("B")!);

        Assert.True(a > b && b < a && a >= b && b <= a && a.CompareTo(b) > 0 && a.CompareTo(null) > 0);
    }

    [Fact]
    public void A_code_that_the_ladder_lacks_is_not_found()
    {
        Assert.Null(Ladder.Find("a"));
        Assert.Null(Ladder.Find(null));
    }
}
