using System;
using NodaTime;
using Xunit;

namespace CustomerTiering.Incentives;

public sealed class KpiPeriodTests
{
    [Fact]
    public void A_quarter_begins_on_its_first_day_and_ends_before_the_next()
    {
        var quarter = KpiPeriod.Quarter(2026, 1);

        Assert.Equal((new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 1), "2026-Q1"), (quarter.From, quarter.Before, quarter.ToString()));
        Assert.True(quarter.Contains(new LocalDate(2026, 1, 1)) && quarter.Contains(new LocalDate(2026, 3, 31)));
        Assert.False(quarter.Contains(new LocalDate(2026, 4, 1)) || quarter.Contains(new LocalDate(2025, 12, 31)));
    }

    [Fact]
    public void The_period_before_crosses_the_year()
    {
        Assert.Equal("2025-Q4", KpiPeriod.Quarter(2026, 1).Previous.ToString());
        Assert.Equal("2025-12", KpiPeriod.Month(2026, 1).Previous.ToString());
        Assert.Equal("2025", KpiPeriod.Year(2026).Previous.ToString());
    }

    [Fact]
    public void On_the_first_day_of_a_period_the_one_before_is_over()
    {
        Assert.Equal(KpiPeriod.Quarter(2026, 1), KpiPeriod.LastEnded(KpiPeriodKind.Quarter, new LocalDate(2026, 4, 1)));
        Assert.Equal(KpiPeriod.Quarter(2025, 4), KpiPeriod.LastEnded(KpiPeriodKind.Quarter, new LocalDate(2026, 3, 31)));
        Assert.Equal(KpiPeriod.Month(2026, 2), KpiPeriod.LastEnded(KpiPeriodKind.Month, new LocalDate(2026, 3, 31)));
        Assert.Equal(KpiPeriod.Year(2025), KpiPeriod.LastEnded(KpiPeriodKind.Year, new LocalDate(2026, 3, 31)));
    }

    [Fact]
    public void Periods_of_different_length_differ_though_they_begin_on_one_day()
    {
        Assert.True(KpiPeriod.Quarter(2026, 1) != KpiPeriod.Month(2026, 1));
        Assert.Equal(KpiPeriod.Quarter(2026, 1).GetHashCode(), KpiPeriod.Containing(KpiPeriodKind.Quarter, new LocalDate(2026, 2, 2)).GetHashCode());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void There_are_four_quarters(int quarter)
        => Assert.StartsWith("a number from 1 to 4 is needed", Assert.Throws<ArgumentOutOfRangeException>(() => KpiPeriod.Quarter(2026, quarter)).Message, StringComparison.Ordinal);
}
