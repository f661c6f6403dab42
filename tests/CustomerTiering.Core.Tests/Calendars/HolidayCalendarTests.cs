using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Calendars;

public sealed class HolidayCalendarTests
{
    [Theory]
    [InlineData(2024, 2, 4, true)]
    [InlineData(2024, 2, 12, false)]
    [InlineData(2024, 10, 12, true)]
    [InlineData(2025, 1, 26, true)]
    [InlineData(2025, 10, 8, false)]
    [InlineData(2025, 10, 9, true)]
    [InlineData(2026, 1, 2, false)]
    [InlineData(2026, 1, 4, true)]
    [InlineData(2026, 2, 14, true)]
    [InlineData(2026, 2, 23, false)]
    [InlineData(2026, 2, 24, true)]
    [InlineData(2026, 3, 7, false)]
    public void China_works_by_the_yearly_notices(int year, int month, int day, bool works)
        => Assert.Equal(works, HolidayCalendar.China.IsWorkingDay(new LocalDate(year, month, day)));

    [Theory]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_Chinese_year_has_as_many_working_days_as_the_notices_leave(int year, int days)
        => Assert.Equal(days, Enumerable.Range(0, 366).Select(i => new LocalDate(year, 1, 1).PlusDays(i)).Count(d => d.Year == year && HolidayCalendar.China.IsWorkingDay(d)));

    [Fact]
    public void Three_working_days_after_the_Thursday_before_the_Spring_Festival_end_on_its_first_working_day()
        => Assert.Equal(new LocalDate(2026, 2, 24), HolidayCalendar.China.AddWorkingDays(new LocalDate(2026, 2, 12), 3));

    [Fact]
    public void A_year_that_the_file_lacks_is_an_error_that_says_what_to_do()
    {
        var error = Assert.Throws<CalendarException>(() => HolidayCalendar.China.AddWorkingDays(new LocalDate(2026, 12, 31), 1));
        Assert.Equal(2027, error.MissingYear);
        Assert.Equal("calendar `china` has no year 2027; it has 2024, 2025, 2026: add the year by a file of your own and `With`", error.Message);
    }

    [Fact]
    public void A_host_adds_a_year_by_a_file_of_its_own()
    {
        var next = HolidayCalendar.Parse("""{ "formatVersion": 1, "id": "ours", "years": [ { "year": 2027, "off": [ { "first": "2027-01-01" } ], "work": [ "2027-01-03" ] } ] }""");
        var both = HolidayCalendar.China.With(next);
        Assert.Equal([2024, 2025, 2026, 2027], both.Years);
        Assert.False(both.IsWorkingDay(new LocalDate(2027, 1, 1)));
        Assert.True(both.IsWorkingDay(new LocalDate(2027, 1, 3)));
        Assert.NotEqual(HolidayCalendar.China.Hash, both.Hash);
    }

    [Fact]
    public void A_year_given_anew_counts_instead_of_the_old_one()
    {
        var corrected = HolidayCalendar.Parse("""{ "formatVersion": 1, "id": "ours", "years": [ { "year": 2026 } ] }""");
        Assert.True(HolidayCalendar.China.With(corrected).IsWorkingDay(new LocalDate(2026, 2, 16)));
    }

    [Fact]
    public void The_hash_covers_the_days_and_neither_names_nor_days_off_on_weekends()
    {
        static HolidayCalendar Of(string days) => HolidayCalendar.Parse($$"""{ "formatVersion": 1, "id": "a", "years": [ { "year": 2026, "off": [ {{days}} ] } ] }""");
        var plain = Of("""{ "first": "2026-01-01" }""");
        Assert.Equal(plain.Hash, Of("""{ "name": "New Year", "first": "2026-01-01" }, { "first": "2026-01-03" }""").Hash);
        Assert.NotEqual(plain.Hash, Of("""{ "first": "2026-01-02" }""").Hash);
    }

    [Fact]
    public void All_that_is_wrong_with_a_file_is_said_at_once()
    {
        var error = Assert.Throws<CalendarException>(() => HolidayCalendar.Parse(
            """{ "formatVersion": 2, "id": "x", "years": [ { "year": 2026, "off": [ { "first": "2025-01-01" }, { "first": "2026-05-02", "last": "2026-05-01" }, { "first": "2026-05-09" } ], "work": [ "2026-05-09", "2026-05-11" ] }, { "year": 2026 } ] }"""));
        Assert.Equal(
            """
            calendar `x` has 6 errors
            $.formatVersion: `2` is not known; write 1
            $.years[0].off[1].last: 2026-05-01 does not end a holiday of 1 to 31 days; write its last day, which is off too
            $.years[0].off[0]: 2025-01-01 lies in another year; list it under that year
            $.years[0].work[0]: 2026-05-09 is a day off too; keep one of them
            $.years[0].work[1]: 2026-05-11 is no Saturday or Sunday; list only weekend days on which is worked
            $.years[1].year: 2026 stands twice; keep one of them
            """.ReplaceLineEndings("\n"),
            error.Message);
    }

    [Fact]
    public void A_holiday_lasts_31_days_at_most()
    {
        static string Until(string last) => $$"""{ "formatVersion": 1, "id": "x", "years": [ { "year": 2026, "off": [ { "first": "2026-07-01", "last": "{{last}}" } ] } ] }""";
        Assert.False(HolidayCalendar.Parse(Until("2026-07-31")).IsWorkingDay(new LocalDate(2026, 7, 31)));
        Assert.Contains("does not end a holiday of 1 to 31 days", Assert.Throws<CalendarException>(static () => HolidayCalendar.Parse(Until("2026-08-01"))).Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_JSON_is_refused_as_a_calendar()
        => Assert.StartsWith("the calendar has 1 error\n", Assert.Throws<CalendarException>(() => HolidayCalendar.Parse("{")).Message);
}
