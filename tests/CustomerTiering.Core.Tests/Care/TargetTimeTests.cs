using System;
using CustomerTiering.Calendars;
using NodaTime;
using NodaTime.Text;
using Xunit;

namespace CustomerTiering.Care;

/// <summary>When a target ends at the edges: nights, weekends, holidays, and the days on which clocks are changed.</summary>
public class TargetTimeTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZone.ForOffset(Offset.FromHours(8));
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("2026-06-02T15:59:59Z", 0, "2026-06-02T16:00:00Z")]
    [InlineData("2026-06-02T16:00:00Z", 0, "2026-06-03T16:00:00Z")]
    public void The_day_is_that_of_the_hosts_zone_to_its_last_second(string received, int days, string due)
        => Assert.Equal(Of(due), TargetTime.InWorkingDays(days).DueBefore(Of(received), Shanghai, BusinessCalendar.Weekdays));

    [Theory]
    [InlineData("2026-02-13T12:00:00Z", 1, "2026-02-14T16:00:00Z")]
    [InlineData("2026-02-14T12:00:00Z", 1, "2026-02-24T16:00:00Z")]
    [InlineData("2026-02-18T02:00:00Z", 0, "2026-02-24T16:00:00Z")]
    [InlineData("2026-02-18T02:00:00Z", 2, "2026-02-25T16:00:00Z")]
    public void Holidays_and_make_up_days_are_known(string received, int days, string due)
        => Assert.Equal(Of(due), TargetTime.InWorkingDays(days).DueBefore(Of(received), Shanghai, HolidayCalendar.China));

    [Theory]
    [InlineData("2026-03-27T12:00:00Z", "2026-03-30T22:00:00Z")]
    [InlineData("2026-10-23T12:00:00Z", "2026-10-26T23:00:00Z")]
    public void A_working_day_ends_at_midnight_of_the_wall_on_either_side_of_a_change_of_clocks(string received, string due)
        => Assert.Equal(Of(due), TargetTime.InWorkingDays(1).DueBefore(Of(received), Berlin, BusinessCalendar.Weekdays));

    [Theory]
    [InlineData("2026-03-29T00:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z")]
    public void Hours_pass_alike_when_clocks_are_changed(string received)
        => Assert.Equal(Of(received) + Duration.FromHours(4), TargetTime.InHours(4).DueBefore(Of(received), Berlin, BusinessCalendar.Weekdays));

    [Fact]
    public void Is_the_same_moment_for_a_host_without_NodaTime()
    {
        var due = TargetTime.InWorkingDays(1).DueBefore(new DateTimeOffset(2026, 6, 5, 23, 59, 0, TimeSpan.FromHours(8)), Shanghai, BusinessCalendar.Weekdays);
        Assert.Equal(new DateTimeOffset(2026, 6, 9, 0, 0, 0, TimeSpan.FromHours(8)), due);
        Assert.Equal(TimeSpan.FromHours(8), due.Offset);
    }

    private static Instant Of(string moment) => InstantPattern.General.Parse(moment).Value;
}
