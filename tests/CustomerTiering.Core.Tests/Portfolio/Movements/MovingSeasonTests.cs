using System.Linq;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

public sealed class MovingSeasonTests
{
    private static readonly MovingSeason Season = new(14, 20);

    [Fact]
    public void A_quarter_with_the_New_Year_in_it_is_compared_with_the_days_that_lie_the_same_way_to_the_New_Year_before()
    {
        // 17 February 2026 and 29 January 2025 are 384 days apart.
        var (from, before) = Season.SamePeriodBefore(new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 1));

        Assert.Equal((new LocalDate(2024, 12, 13), new LocalDate(2025, 3, 13)), (from, before));
    }

    [Fact]
    public void A_quarter_without_it_is_compared_with_that_of_the_calendar_year_before()
        => Assert.Equal((new LocalDate(2024, 7, 1), new LocalDate(2024, 10, 1)), Season.SamePeriodBefore(new LocalDate(2025, 7, 1), new LocalDate(2025, 10, 1)));

    [Fact]
    public void Twelve_months_that_end_beside_a_New_Year_hold_as_many_of_them_as_those_they_are_compared_with()
    {
        var (from, before) = Season.SamePeriodBefore(new LocalDate(2019, 2, 1), new LocalDate(2020, 2, 1));

        Assert.Equal(Season.DaysIn(new LocalDate(2019, 2, 1), new LocalDate(2020, 2, 1)), Season.DaysIn(from, before));
    }

    [Fact]
    public void A_whole_year_is_compared_with_the_calendar_year_before_where_both_hold_as_much_of_the_season_and_no_day_stands_in_both()
    {
        Assert.Equal((new LocalDate(2023, 1, 1), new LocalDate(2024, 1, 1)), Season.SamePeriodBefore(new LocalDate(2024, 1, 1), new LocalDate(2025, 1, 1)));
        Assert.Equal((new LocalDate(2024, 11, 1), new LocalDate(2025, 11, 1)), Season.SamePeriodBefore(new LocalDate(2025, 11, 1), new LocalDate(2026, 11, 1)));
    }

    [Theory]
    [InlineData("2024-01-29", "2024-02-29", "2023-01-29", "2023-03-01")]
    [InlineData("2024-02-29", "2024-08-31", "2023-03-01", "2023-08-31")]
    [InlineData("2023-02-28", "2024-02-29", "2022-02-28", "2023-02-28")]
    [InlineData("2024-03-01", "2025-03-01", "2023-03-01", "2024-03-01")]
    [InlineData("2025-02-01", "2025-03-01", "2024-02-01", "2024-03-01")]
    [InlineData("2024-02-28", "2025-02-28", "2023-02-28", "2024-02-28")]
    public void A_leap_day_neither_loses_the_last_of_February_nor_counts_a_day_twice(string from, string before, string expectedFrom, string expectedBefore)
        => Assert.Equal((Day(expectedFrom), Day(expectedBefore)), MovingSeason.YearBefore(Day(from), Day(before)));

    [Fact]
    public void Its_days_run_from_so_many_before_the_New_Year_to_so_many_after_both_included()
    {
        Assert.Equal(35, Season.DaysIn(new LocalDate(2026, 1, 1), new LocalDate(2026, 6, 1)));
        Assert.Equal(1, Season.DaysIn(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 4)));
        Assert.Equal(0, Season.DaysIn(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 3)));
        Assert.Equal(1, Season.DaysIn(new LocalDate(2026, 3, 9), new LocalDate(2026, 5, 1)));
        Assert.Equal(0, Season.DaysIn(new LocalDate(2026, 3, 10), new LocalDate(2026, 5, 1)));
        Assert.Equal(70, Season.DaysIn(new LocalDate(2025, 1, 1), new LocalDate(2027, 1, 1)));
    }

    [Fact]
    public void Its_days_in_any_period_are_those_that_lie_beside_a_New_Year()
    {
        LocalDate first = new(2018, 1, 1);
        for (var start = 0; start < 1200; start += 13)
        {
            for (var length = 0; length < 800; length += 29)
                Assert.Equal(Enumerable.Range(start, length).Count(i => IsBesideANewYear(first.PlusDays(i))), Season.DaysIn(first.PlusDays(start), first.PlusDays(start + length)));
        }

        static bool IsBesideANewYear(LocalDate day) => LunarNewYear.NearestTo(day) is var newYear && day >= newYear.PlusDays(-14) && day <= newYear.PlusDays(20);
    }

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
