using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers;

public sealed class StandingTests
{
    private static readonly LocalDate Since = new(2024, 1, 1);

    [Fact]
    public void A_customer_that_was_never_graded_has_nothing()
    {
        var none = Standing.None;

        Assert.Equal((null, null, null, null, null, null), (none.Tier, none.Since, none.LastReview, none.LastReviewOn, none.Pin, none.Owner));
        Assert.Equal((0, 0, 0L), (none.PeriodsBelow, none.CreditWarningLevel, none.Version));
    }

    [Fact]
    public void An_imported_standing_keeps_tier_and_day_and_starts_its_counters_at_nothing()
    {
        var standing = Standing.Imported("B", Since);

        Assert.Equal(("B", Since, 0, 0L), (standing.Tier, standing.Since, standing.PeriodsBelow, standing.Version));
        Assert.Equal(Since, Standing.Imported("B", new DateTime(2024, 1, 1)).Since);
    }

    [Fact]
    public void An_imported_standing_needs_a_tier_and_a_day_without_a_time()
    {
        Assert.Throws<ArgumentException>(() => Standing.Imported(" ", Since));
        Assert.Throws<ArgumentException>(() => Standing.Imported("B", new DateTime(2024, 1, 1, 0, 0, 1)));
    }
}
