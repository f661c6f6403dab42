using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Customers.Ledger;

public sealed class MeasuringPeriodTests
{
    private static readonly LocalDate AsOf = new(2025, 1, 1);

    [Fact]
    public void The_first_day_belongs_to_the_period_and_the_date_itself_does_not()
    {
        var period = MeasuringPeriod.MonthsBefore(AsOf);

        Assert.Equal(new LocalDate(2024, 1, 1), period.From);
        Assert.True(period.Contains(new LocalDate(2024, 1, 1)));
        Assert.True(period.Contains(new LocalDate(2024, 12, 31)));
        Assert.False(period.Contains(new LocalDate(2023, 12, 31)));
        Assert.False(period.Contains(AsOf));
    }

    [Fact]
    public void The_previous_period_is_as_long_and_ends_where_this_one_begins()
        => Assert.Equal(MeasuringPeriod.MonthsBefore(new LocalDate(2024, 7, 1), 6), MeasuringPeriod.MonthsBefore(AsOf, 6).Previous);

    [Fact]
    public void A_month_counted_back_into_a_shorter_one_begins_on_its_last_day()
        => Assert.Equal(new LocalDate(2024, 2, 29), MeasuringPeriod.MonthsBefore(new LocalDate(2024, 3, 31), 1).From);

    [Fact]
    public void Equal_bounds_and_months_make_equal_periods()
    {
        var one = MeasuringPeriod.MonthsBefore(AsOf, 6);
        var same = MeasuringPeriod.MonthsBefore(new DateTime(2025, 1, 1), 6);

        Assert.Equal(one, same);
        Assert.Equal(one.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(one, MeasuringPeriod.MonthsBefore(AsOf, 7));
        Assert.False(one.Equals(null));
    }

    [Fact]
    public void It_prints_both_bounds() => Assert.Equal("[2024-01-01, 2025-01-01)", MeasuringPeriod.MonthsBefore(AsOf).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(-12)]
    [InlineData(1201)]
    public void A_number_of_months_out_of_range_is_refused(int months)
        => Assert.Throws<ArgumentOutOfRangeException>(() => MeasuringPeriod.MonthsBefore(AsOf, months));

    [Fact]
    public void A_time_of_day_is_refused()
        => Assert.Throws<ArgumentException>(() => MeasuringPeriod.MonthsBefore(new DateTime(2025, 1, 1, 8, 0, 0)));
}
