using NodaTime;
using Xunit;

namespace CustomerTiering.Portfolio.Movements;

public sealed class LunarNewYearTests
{
    [Theory]
    [InlineData(2000, 2, 5)]
    [InlineData(2012, 1, 23)]
    [InlineData(2015, 2, 19)]
    [InlineData(2020, 1, 25)]
    [InlineData(2023, 1, 22)]
    [InlineData(2024, 2, 10)]
    [InlineData(2025, 1, 29)]
    [InlineData(2026, 2, 17)]
    public void Is_the_day_that_the_almanac_has(int year, int month, int day) => Assert.Equal(new LocalDate(year, month, day), LunarNewYear.In(year));

    [Fact]
    public void Lies_between_21_January_and_21_February_in_every_year_that_is_known()
    {
        for (var year = LunarNewYear.FirstYear; year <= LunarNewYear.LastYear; year++)
            Assert.InRange(LunarNewYear.In(year), new LocalDate(year, 1, 20), new LocalDate(year, 2, 21));
    }

    [Theory]
    [InlineData(2025, 12, 31, 2026)]
    [InlineData(2025, 7, 1, 2025)]
    [InlineData(2026, 3, 1, 2026)]
    public void The_nearest_may_be_that_of_the_next_year(int year, int month, int day, int expected)
        => Assert.Equal(LunarNewYear.In(expected), LunarNewYear.NearestTo(new LocalDate(year, month, day)));
}
