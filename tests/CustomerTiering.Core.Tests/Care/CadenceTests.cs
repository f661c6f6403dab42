using System;
using System.Linq;
using CustomerTiering.Calendars;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class CadenceTests
{
    private static readonly LocalDate AsOf = CareSamples.AsOf;

    [Fact]
    public void Every_month_goes_on_from_the_day_it_was_last_done()
        => Assert.Equal("visit:2026-06-20 on 2026-06-19", CareSamples.For("A", since: AsOf.PlusYears(-1)).Add(new DoneTask("visit-a", AsOf.PlusDays(-12))).Plan().Due("visit")[0]);

    [Fact]
    public void What_was_done_for_a_former_tier_counts_and_makes_nothing_overdue()
    {
        var raised = CareSamples.For("A").Add(new DoneTask("visit-b", AsOf.PlusMonths(-2))).Plan();
        Assert.Equal("visit:2026-06-01 on 2026-06-01", raised.Due("visit")[0]);
        Assert.Empty(raised.Overdue);
        Assert.Equal("visit:2026-08-20 on 2026-08-20", CareSamples.For("B").Add(new DoneTask("visit-a", AsOf.PlusDays(-12))).Plan().Due("visit")[0]);
    }

    [Fact]
    public void What_is_overdue_stays_overdue_and_the_next_is_counted_from_today()
    {
        var plan = CareSamples.For("A", since: AsOf.PlusYears(-1)).Add(new DoneTask("visit-a", AsOf.PlusMonths(-3))).Plan();
        Assert.Equal(["visit:2026-04-01 on 2026-04-01", "visit:2026-07-01 on 2026-07-01"], plan.Due("visit").Take(2));
        Assert.Equal(92 - 31, plan.Overdue.Single(static t => t.Measure.Series == "visit").DaysOverdue);
    }

    [Theory]
    [InlineData(2026, "2027-02-26", true)]
    [InlineData(2027, "2028-02-29", false)]
    public void A_birthday_on_29_February_is_moved_where_the_year_lacks_it_and_says_so(int year, string due, bool moved)
    {
        var plan = CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: new LocalDate(year, 6, 1)).Add(new CustomerDate("li", "birthday", new AnnualDate(2, 29))).Plan();
        var task = plan.Tasks.Single(static t => t.Measure.Id == "greeting");
        Assert.Equal((due, moved), (Policies.EffectivePeriod.Iso(task.Due), (task.Moves & CareMoves.LeapDay) != 0));
    }

    [Fact]
    public void A_day_that_moves_is_the_one_stated_for_the_year()
    {
        var newYear = CustomerDate.Moving("new-year", "holiday", new LocalDate(2026, 2, 17), new LocalDate(2027, 2, 6));
        var task = CareSamples.For("A").Add(newYear).Plan().Tasks.Single(static t => t.Measure.Id == "greeting");
        Assert.Equal((new LocalDate(2027, 2, 5), new LocalDate(2027, 2, 6)), (task.Due, task.Nominal));
        Assert.Equal(CareMoves.StatedForTheYear | CareMoves.NonWorkingDay, task.Moves);
        Assert.Equal(new LocalDate(2026, 9, 2), new CustomerDate("f", "holiday", new AnnualDate(9, 1)).MovedTo(new LocalDate(2026, 9, 2)).In(2026, LeapDay.March1));
        Assert.Throws<ArgumentException>(static () => CustomerDate.Moving("x", "holiday", new LocalDate(2026, 1, 1), new LocalDate(2026, 2, 1)));
    }

    [Fact]
    public void A_greeting_that_nobody_sent_lapses_and_is_named()
    {
        static CarePlan On(int days) => CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: AsOf.PlusDays(days)).Add(new CustomerDate("li", "birthday", new AnnualDate(6, 1))).Plan();
        Assert.Equal("greeting:li:2026", On(5).Overdue.Single(static t => t.Measure.Id == "greeting").Key);
        Assert.Equal("greeting:li:2026", On(6).Lapsed.Single().Key);
        Assert.DoesNotContain(On(6).Tasks, static t => t.Key == "greeting:li:2026");
    }

    [Fact]
    public void A_purchase_starts_a_series_of_calls_unless_one_runs()
    {
        var plan = CareSamples.For("A", since: AsOf.PlusYears(-1))
            .Add(new CareEvent("o1", "purchase", AsOf)).Add(new CareEvent("o2", "purchase", AsOf.PlusDays(10))).Add(new CareEvent("o3", "purchase", AsOf.PlusDays(31))).Plan();
        Assert.Equal(["call-series:o1:7 on 2026-06-08", "call-series:o1:30 on 2026-07-01", "call-series:o3:7 on 2026-07-09", "call-series:o3:30 on 2026-08-03"], plan.Due("call-series"));
    }

    [Fact]
    public void Each_bad_answer_is_put_right_by_itself()
        => Assert.Equal(
            ["put-right:q1:3 on 2026-06-04", "put-right:q2:3 on 2026-06-04"],
            CareSamples.For("A").Add(new CareEvent("q1", "bad-answer", AsOf)).Add(new CareEvent("q2", "bad-answer", AsOf)).Plan().Due("put-right"));

    [Fact]
    public void What_is_done_by_its_key_does_not_come_again()
    {
        var request = CareSamples.For("A", since: AsOf.PlusYears(-1)).Add(new CareEvent("q1", "bad-answer", AsOf.PlusDays(-3)));
        var task = request.Plan().Tasks.Single(static t => t.Measure.Id == "put-right");
        Assert.Empty(request.Add(task.Complete(AsOf)).Plan().Due("put-right"));
    }

    [Fact]
    public void The_yearly_meeting_is_due_at_the_end_of_its_season_once_a_year()
    {
        Assert.Equal(["meeting:2027 on 2027-01-29"], CareSamples.For("A").Plan().Due("meeting"));
        var january = CareSamples.For("A", since: new LocalDate(2026, 1, 1), asOf: new LocalDate(2026, 1, 10));
        Assert.Equal(["meeting:2026 on 2026-01-30", "meeting:2027 on 2027-01-29"], CareSamples.For("A", since: new LocalDate(2026, 1, 1), asOf: new LocalDate(2026, 1, 10)).Plan().Due("meeting"));
        Assert.Equal(["meeting:2027 on 2027-01-29"], january.Add(new DoneTask("meeting", new LocalDate(2026, 1, 9))).Plan().Due("meeting"));
        Assert.Contains(CareSamples.For("A", since: new LocalDate(2026, 1, 1)).Plan().Overdue, static t => t.Key == "meeting:2026");
    }

    [Fact]
    public void An_unscheduled_follow_up_is_due_by_the_longest_gap_after_any_contact()
    {
        Assert.Equal(["talk:2026-08-30 on 2026-08-28"], CareSamples.For("C").Plan().Due("talk"));
        Assert.Equal(["talk:2026-07-21 on 2026-07-21"], CareSamples.For("C", since: AsOf.PlusYears(-1)).Add(new DoneTask("visit-b", AsOf.PlusDays(-40))).Plan().Due("talk"));
    }

    [Fact]
    public void A_task_once_issued_keeps_its_day_and_comes_again_only_after_its_time()
    {
        static CareRequestBuilder Incomplete(int days) => new(new Customers.CustomerFactsBuilder { Id = "C1" }.Build(), Customers.Standing.Imported("C", AsOf), AsOf.PlusDays(days));
        var task = Incomplete(0).Plan().Tasks.Single(static t => t.Measure.Id == "fill");
        Assert.Equal(["fill:2026-06-01 on 2026-06-08"], Incomplete(3).Add(task.Issue(AsOf)).Plan().Due("fill"));
        Assert.Empty(Incomplete(4).Add(task.Complete(AsOf.PlusDays(4))).Plan().Due("fill"));
        Assert.Single(Incomplete(11).Add(task.Complete(AsOf.PlusDays(4))).Plan().Due("fill"));
    }

    [Fact]
    public void What_is_due_on_the_day_of_its_issue_and_was_done_does_not_come_again_on_that_day()
    {
        var care = CareSamples.EngineOf(CareSamples.Section.Replace("\"withinWorkingDays\": 5", "\"withinWorkingDays\": 0", StringComparison.Ordinal)).Care;
        var request = new CareRequestBuilder(new Customers.CustomerFactsBuilder { Id = "C1" }.Build(), Customers.Standing.Imported("C", AsOf), AsOf);
        var task = care.Plan(request.Build()).Tasks.Single(static t => t.Measure.Id == "fill");
        Assert.Equal(AsOf, task.Due);
        Assert.DoesNotContain(care.Plan(request.Add(task.Complete(AsOf)).Build()).Tasks, t => t.Key == task.Key);
    }

    [Fact]
    public void Working_days_are_those_of_the_calendar()
    {
        var request = CareSamples.For("A").Add(new CareEvent("q", "bad-answer", AsOf));
        request.Calendar = new Only(AsOf.PlusDays(5), AsOf.PlusDays(6), AsOf.PlusDays(13));
        Assert.Equal(["put-right:q:3 on 2026-06-14"], request.Plan().Due("put-right"));
    }

    [Theory]
    [InlineData("2026-06-01T08:00:00Z", 4, null, "2026-06-01T12:00:00Z")]
    [InlineData("2026-06-05T20:00:00Z", null, 1, "2026-06-08T16:00:00Z")]
    [InlineData("2026-06-05T08:00:00Z", null, 0, "2026-06-05T16:00:00Z")]
    public void A_target_ends_in_hours_or_with_a_working_day_of_the_hosts_zone(string received, int? hours, int? days, string due)
    {
        var target = hours is { } h ? TargetTime.InHours(h) : TargetTime.InWorkingDays(days!.Value);
        var moment = NodaTime.Text.InstantPattern.General.Parse(received).Value;
        Assert.Equal(NodaTime.Text.InstantPattern.General.Parse(due).Value, target.DueBefore(moment, DateTimeZone.ForOffset(Offset.FromHours(8)), BusinessCalendar.Weekdays));
    }

    private sealed class Only(params LocalDate[] days) : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => days.Contains(day) || day > days[^1].PlusDays(60) || day < AsOf;
    }
}
