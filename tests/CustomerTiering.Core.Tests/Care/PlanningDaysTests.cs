using System;
using System.Linq;
using CustomerTiering.Calendars;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

/// <summary>On which days tasks fall at the edges: holidays, the day something begins, years that no calendar knows, tiers that nobody dated.</summary>
public class PlanningDaysTests
{
    private static readonly LocalDate AsOf = CareSamples.AsOf;

    [Fact]
    public void A_call_after_a_purchase_in_a_holiday_week_is_not_moved_to_before_the_purchase()
    {
        var care = CareSamples.EngineOf(CareSamples.Section.Replace("\"onNonWorkingDay\": \"after\"", "\"onNonWorkingDay\": \"before\"", StringComparison.Ordinal)).Care;
        var request = CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: new LocalDate(2026, 10, 1)).Add(new CareEvent("o1", "purchase", new LocalDate(2026, 9, 26)));
        request.Calendar = HolidayCalendar.China;
        Assert.Equal(new LocalDate(2026, 9, 30), care.Plan(request.Build()).Tasks.First(static t => t.Key == "call-series:o1:7").Due);

        var later = CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: new LocalDate(2026, 2, 16)).Add(new CareEvent("o1", "purchase", new LocalDate(2026, 2, 15)));
        later.Calendar = HolidayCalendar.China;
        Assert.Equal(new LocalDate(2026, 2, 24), care.Plan(later.Build()).Tasks.First(static t => t.Key == "call-series:o1:7").Due);
    }

    [Fact]
    public void What_is_given_on_a_Saturday_for_that_day_is_not_overdue_since_Friday()
    {
        var saturday = new LocalDate(2026, 6, 6);
        var care = CareSamples.EngineOf(CareSamples.Section.Replace("\"firstWithinDays\": 10", "\"firstWithinDays\": 0", StringComparison.Ordinal)).Care;
        var plan = care.Plan(CareSamples.For("A", since: saturday, asOf: saturday).Build());
        Assert.Equal(("visit:2026-06-06", new LocalDate(2026, 6, 8)), (plan.Tasks.First(static t => t.Measure.Series == "visit").Key, plan.Tasks.First(static t => t.Measure.Series == "visit").Due));
        Assert.Empty(plan.Overdue);
    }

    [Fact]
    public void The_next_of_a_short_cadence_is_not_moved_to_the_day_it_was_last_done()
    {
        var care = CareSamples.EngineOf(CareSamples.Section.Replace("\"months\": 1, \"firstWithinDays\": 10", "\"days\": 7", StringComparison.Ordinal)).Care;
        var request = CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: new LocalDate(2026, 10, 1)).Add(new DoneTask("visit-a", new LocalDate(2026, 9, 30)));
        request.Calendar = HolidayCalendar.China;
        Assert.Equal(new LocalDate(2026, 10, 8), care.Plan(request.Build()).Tasks.First(static t => t.Measure.Series == "visit").Due);
    }

    [Fact]
    public void A_make_up_Saturday_is_a_day_on_which_work_is_due()
    {
        var request = CareSamples.For("A", asOf: new LocalDate(2026, 2, 10)).Add(new CustomerDate("li", "birthday", new AnnualDate(2, 28)));
        request.Calendar = HolidayCalendar.China;
        Assert.Equal((new LocalDate(2026, 2, 28), CareMoves.None), Greeting(request.Plan()));
        request.Calendar = BusinessCalendar.Weekdays;
        Assert.Equal((new LocalDate(2026, 2, 27), CareMoves.NonWorkingDay), Greeting(request.Plan()));

        static (LocalDate, CareMoves) Greeting(CarePlan plan) => plan.Tasks.Where(static t => t.Measure.Id == "greeting").Select(static t => (t.Due, t.Moves)).First();
    }

    [Fact]
    public void A_cadence_that_lapses_goes_on_after_what_lapsed()
    {
        var care = CareSamples.EngineOf(CareSamples.Section.Replace("\"leadDays\": 5, \"priority\": 1", "\"leadDays\": 5, \"lapsesAfterDays\": 5", StringComparison.Ordinal)).Care;
        CarePlan On(LocalDate day) => care.Plan(CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: day).Add(new DoneTask("visit-a", new LocalDate(2026, 3, 2))).Build());

        var plan = On(new LocalDate(2026, 5, 4));
        Assert.Equal(["visit:2026-04-02"], plan.Lapsed.Where(static t => t.Measure.Series == "visit").Select(static t => t.Key));
        Assert.Equal(("visit:2026-05-02", true), (plan.Tasks.First(static t => t.Measure.Series == "visit").Key, plan.Tasks.First(static t => t.Measure.Series == "visit").IsOverdue));
        Assert.Equal("visit:2026-06-02", On(new LocalDate(2026, 5, 29)).Tasks.First(static t => t.Measure.Series == "visit").Key);
    }

    [Fact]
    public void While_one_is_overdue_the_next_keeps_its_day_from_one_plan_to_the_next()
    {
        static string[] On(int days) => CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: AsOf.PlusDays(days)).Add(new DoneTask("visit-a", AsOf.PlusMonths(-3))).Plan().Due("visit");
        Assert.Equal(On(0).Take(5), On(1).Take(5));
        Assert.Equal("visit:2026-08-01", On(30)[1][..16]);
    }

    [Fact]
    public void An_open_follow_up_keeps_its_day_where_nobody_knows_since_when_the_tier_is_in_effect()
    {
        var first = Undated("C", AsOf).Plan().Tasks.Single(static t => t.Measure.Id == "talk");
        var next = Undated("C", AsOf.PlusDays(3)).Add(first.Issue(AsOf)).Plan();
        Assert.Equal(first.Key, next.Tasks.Single(static t => t.Measure.Id == "talk").Key);
        Assert.DoesNotContain(next.Reissue.Withdrawn, o => o.Key == first.Key);

        var met = Undated("C", AsOf.PlusDays(3)).Add(first.Issue(AsOf)).Add(new DoneTask("visit-b", AsOf.PlusDays(2))).Plan();
        Assert.Equal("talk:2026-09-01", met.Tasks.Single(static t => t.Measure.Id == "talk").Key);
    }

    [Fact]
    public void What_was_done_counts_where_nobody_knows_since_when_the_tier_is_in_effect()
        => Assert.Equal(["visit:2026-04-01"], Undated("A", AsOf).Add(new DoneTask("visit-a", AsOf.PlusMonths(-3))).Plan().Overdue.Select(static t => t.Key));

    [Fact]
    public void What_follows_from_an_event_stays_overdue_where_nobody_knows_since_when_the_tier_is_in_effect()
        => Assert.Equal(["put-right:q:3"], Undated("A", AsOf).Add(new CareEvent("q", "bad-answer", AsOf.PlusDays(-20))).Plan().Overdue.Select(static t => t.Key));

    [Fact]
    public void What_is_done_once_is_not_asked_for_again_where_nobody_knows_since_when_the_tier_is_in_effect()
    {
        var care = CareSamples.EngineOf(CareSamples.Section.Replace(", \"again\": true", string.Empty, StringComparison.Ordinal)).Care;
        CarePlan On(int days, params DoneTask[] done)
        {
            var request = new CareRequestBuilder(new CustomerFactsBuilder { Id = "C1" }.Build(), new StandingBuilder { Owner = "li" }.Build(), AsOf.PlusDays(days));
            done.ToList().ForEach(d => request.Add(d));
            return care.Plan(request.Build());
        }

        var task = On(0).Tasks.Single(static t => t.Measure.Id == "fill");
        Assert.DoesNotContain(On(9, task.Complete(AsOf)).Tasks, static t => t.Measure.Id == "fill");
    }

    [Fact]
    public void A_year_that_the_calendar_lacks_stops_no_plan_and_is_named()
    {
        var request = CareSamples.For("A").Add(new CustomerDate("li", "birthday", new AnnualDate(7, 1))).Add(new CustomerDate("new", "holiday", new AnnualDate(1, 1)));
        request.Calendar = HolidayCalendar.China;
        var plan = request.Plan();

        Assert.Equal([2027], plan.YearsWithoutCalendar);
        Assert.Equal((new LocalDate(2027, 1, 1), true), plan.Tasks.Where(static t => t.Key == "greeting:new:2027").Select(static t => (t.Due, t.IsProvisional)).Single());
        Assert.False(plan.Tasks.Single(static t => t.Key == "greeting:li:2026").IsProvisional);
        Assert.Contains("\"yearsLacking\":[\"2027\"]", plan.ToRecord(), StringComparison.Ordinal);
        Assert.Contains("2027: the calendar lacks this year", CareSamples.Engine.Explain(plan), StringComparison.Ordinal);
        Assert.Contains("provisional", CareSamples.Engine.Explain(plan), StringComparison.Ordinal);
        Assert.Contains("日历缺少该年度", CareSamples.Engine.Explain(plan, "zh-Hans"), StringComparison.Ordinal);
        request.Until = new LocalDate(2026, 12, 1);
        Assert.Empty(request.Plan().YearsWithoutCalendar);
    }

    [Fact]
    public void A_calendar_of_a_hosts_own_that_lacks_a_year_says_so_alike()
    {
        var request = CareSamples.For("A");
        request.Calendar = new OnlyThisYear();
        Assert.Equal([2027], request.Plan().YearsWithoutCalendar);
        Assert.Equal("calendar `ours` has no year 2027", Assert.Throws<CalendarException>(() => new OnlyThisYear().IsWorkingDay(new LocalDate(2027, 1, 1))).Message);
    }

    [Fact]
    public void The_record_names_the_calendar_and_the_days_that_it_counted()
    {
        var (weekdays, china) = (CareSamples.For("A"), CareSamples.For("A"));
        china.Calendar = HolidayCalendar.China;
        Assert.Contains("\"calendar\":{\"daysHash\":\"", weekdays.Plan().ToRecord(), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"weekdays\"", weekdays.Plan().ToRecord(), StringComparison.Ordinal);
        Assert.Contains("\"id\":\"china\"", china.Plan().ToRecord(), StringComparison.Ordinal);
        Assert.Equal(china.Plan().Hash(), china.Plan().Hash());

        var corrected = CareSamples.For("A");
        corrected.Calendar = HolidayCalendar.China.With(HolidayCalendar.Parse("""{ "formatVersion": 1, "id": "ours", "years": [ { "year": 2026, "off": [ { "first": "2026-07-02" } ] } ] }"""));
        Assert.NotEqual(china.Plan().Hash(), corrected.Plan().Hash());
    }

    [Fact]
    public void What_lapsed_is_not_withdrawn()
    {
        var birthday = CareSamples.For("A", since: AsOf.PlusYears(-1), asOf: AsOf.PlusDays(6)).Add(new CustomerDate("li", "birthday", new AnnualDate(6, 1)))
            .Add(new OpenTask("greeting:li:2026", "greeting", AsOf.PlusDays(-3), AsOf, "li")).Plan();
        Assert.Equal("greeting:li:2026", birthday.Reissue.Lapsed.Single().Key);
        Assert.Empty(birthday.Reissue.Withdrawn);
    }

    [Fact]
    public void A_task_that_was_issued_after_the_day_of_the_plan_is_refused()
        => Assert.Throws<InvalidOperationException>(static () => CareSamples.For("A").Add(new OpenTask("visit:2026-06-11", "visit-a", AsOf.PlusDays(1), AsOf.PlusDays(10))).Build());

    [Theory]
    [InlineData("2026-02-28", "2026-03-28")]
    [InlineData("2026-01-31", "2026-02-28")]
    [InlineData("2028-01-31", "2028-02-29")]
    public void A_month_after_its_last_day_is_the_last_day_of_a_shorter_one(string done, string next)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(done).Value;
        Assert.Equal($"visit:{next}", CareSamples.For("A", since: day.PlusYears(-1), asOf: day).Add(new DoneTask("visit-a", day)).Plan().Tasks.First(static t => t.Measure.Series == "visit").Key);
    }

    [Fact]
    public void When_the_tier_changes_twice_the_cadence_still_goes_on_from_the_last_visit()
    {
        var request = CareSamples.For("A", since: AsOf).Add(new DoneTask("visit-a", AsOf.PlusDays(-20))).Add(new DoneTask("visit-b", AsOf.PlusDays(-10)));
        Assert.Equal("visit:2026-06-22", request.Plan().Tasks.First(static t => t.Measure.Series == "visit").Key);
    }

    private static CareRequestBuilder Undated(string tier, LocalDate asOf)
        => new(new CustomerFactsBuilder { Id = "C1", HasPurchased = true, Region = "EU" }.Build(), new StandingBuilder { Tier = tier, Owner = "li" }.Build(), asOf);

    private sealed class OnlyThisYear : IBusinessCalendar
    {
        public bool IsWorkingDay(LocalDate day) => day.Year == 2026 ? BusinessCalendar.Weekdays.IsWorkingDay(day) : throw CalendarException.LacksYear("ours", day.Year);
    }
}
