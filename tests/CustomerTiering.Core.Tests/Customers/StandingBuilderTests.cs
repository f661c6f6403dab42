using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class StandingBuilderTests
{
    [Fact]
    public void A_standing_taken_apart_and_built_again_says_the_same_in_every_property()
    {
        var standing = Full().Build();
        var again = new StandingBuilder(standing).Build();

        Assert.All(
            typeof(Standing).GetProperties().Where(p => p.Name != nameof(Standing.None)),
            p =>
            {
                Assert.Equal(p.GetValue(standing), p.GetValue(again));
                Assert.NotEqual(p.GetValue(Standing.None), p.GetValue(again));
            });
    }

    [Fact]
    public void What_was_built_does_not_change_with_the_builder()
    {
        var builder = Full();
        var standing = builder.Build();
        builder.Tier = "C";

        Assert.Equal("B", standing.Tier);
    }

    [Fact]
    public void A_host_without_NodaTime_sets_the_same_days()
    {
        var standing = new StandingBuilder().HeldSince(new DateTime(2024, 1, 1)).ReviewedBy("2024-h1", new DateTime(2024, 7, 1)).Build();

        Assert.Equal(
            (new LocalDate(2024, 1, 1), "2024-h1", new LocalDate(2024, 7, 1)),
            (standing.Since, standing.LastReview, standing.LastReviewOn));
    }

    [Fact]
    public void A_time_of_day_and_a_blank_review_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new StandingBuilder().HeldSince(new DateTime(2024, 1, 1, 9, 0, 0)));
        Assert.Throws<ArgumentException>(() => new StandingBuilder().ReviewedBy("r", new DateTime(2024, 1, 1, 9, 0, 0)));
        Assert.Throws<ArgumentException>(() => new StandingBuilder().ReviewedBy(" ", new DateTime(2024, 1, 1)));
    }

    [Fact]
    public void A_negative_counter_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new StandingBuilder { PeriodsBelow = -1 }.Build());
        Assert.Throws<InvalidOperationException>(() => new StandingBuilder { CreditWarningLevel = -1 }.Build());
        Assert.Throws<InvalidOperationException>(() => new StandingBuilder { Version = -1 }.Build());
    }

    private static StandingBuilder Full() => new()
    {
        Tier = "B",
        Since = new LocalDate(2024, 1, 1),
        PeriodsBelow = 1,
        LastReview = "2024-h1",
        LastReviewOn = new LocalDate(2024, 7, 1),
        Pin = new TierPin(PinKind.Floor, "B", "crm-head", new LocalDate(2026, 1, 1)),
        Owner = "li",
        CreditWarningLevel = 2,
        Version = 3,
    };
}
