using CustomerTiering.Customers;
using CustomerTiering.Tiers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Changes;

public sealed class PeriodsBelowTests
{
    private static readonly LocalDate Day = new(2025, 6, 30);

    [Fact]
    public void A_review_below_the_tier_counts_one_more() => Assert.Equal(3, Count("B", "C", "R2"));

    [Fact]
    public void The_same_review_does_not_count_again() => Assert.Equal(2, Count("B", "C", "R1"));

    [Fact]
    public void A_review_run_again_that_is_now_below_counts_once()
        => Assert.Equal(1, PeriodsBelow.Count(new StandingBuilder { LastReview = "R1", LastReviewOn = Day }.Build(), Tier("B"), Tier("C"), Day, "R1"));

    [Fact]
    public void Without_an_id_the_day_is_the_review()
    {
        Assert.Equal(2, Count("B", "C", null));
        Assert.Equal(3, PeriodsBelow.Count(Standing, Tier("B"), Tier("C"), Day.PlusDays(1), null));
    }

    [Theory]
    [InlineData("B", "B")]
    [InlineData("B", "A")]
    [InlineData(null, "D")]
    public void Who_is_not_below_starts_again_at_none(string? current, string qualified) => Assert.Equal(0, Count(current, qualified, "R2"));

    private static Standing Standing => new StandingBuilder { PeriodsBelow = 2, LastReview = "R1", LastReviewOn = Day }.Build();

    private static int Count(string? current, string qualified, string? review)
        => PeriodsBelow.Count(Standing, current is null ? null : Tier(current), Tier(qualified), Day, review);

    private static Tier Tier(string code) => Presets.ForeignTrade.Tiers.Ladder.Find(code)!;
}
