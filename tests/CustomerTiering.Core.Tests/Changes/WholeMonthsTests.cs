using System.Globalization;
using NodaTime.Text;
using Xunit;

namespace CustomerTiering.Changes;

public sealed class WholeMonthsTests
{
    [Theory]
    [InlineData("2025-01-15", "2025-01-15", 0)]
    [InlineData("2025-01-15", "2025-02-14", 0)]
    [InlineData("2025-01-15", "2025-02-15", 1)]
    [InlineData("2025-01-31", "2025-02-28", 1)]
    [InlineData("2025-01-31", "2025-02-27", 0)]
    [InlineData("2024-02-29", "2025-02-28", 12)]
    [InlineData("2024-12-31", "2025-12-30", 11)]
    [InlineData("2025-03-15", "2025-03-10", -1)]
    [InlineData("2025-03-31", "2025-02-28", -1)]
    public void A_month_is_whole_when_the_same_day_or_the_months_last_is_reached(string from, string to, int months)
        => Assert.Equal(months, WholeMonths.Between(Day(from), Day(to)));

    private static NodaTime.LocalDate Day(string iso) => LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd").WithCulture(CultureInfo.InvariantCulture).Parse(iso).Value;
}
