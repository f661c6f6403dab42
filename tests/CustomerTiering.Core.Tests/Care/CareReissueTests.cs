using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class CareReissueTests
{
    private static readonly LocalDate AsOf = CareSamples.AsOf;

    [Fact]
    public void A_change_of_tier_withdraws_what_the_tier_no_longer_asks_for_and_issues_what_it_does()
    {
        var request = CareSamples.For("A");
        foreach (var task in CareSamples.For("B", since: AsOf.PlusDays(-10), asOf: AsOf.PlusDays(-10)).Plan().Tasks)
            request.Add(task.Issue(AsOf.PlusDays(-10)));
        var reissue = request.Plan().Reissue;

        Assert.All(reissue.Withdrawn, static o => Assert.Equal("visit-b", o.Measure));
        Assert.Contains(reissue.Issued, static t => t.Measure.Id == "visit-a");
        Assert.Contains(reissue.Kept, static o => o.Measure == "meeting");
        Assert.Empty(reissue.HandedOver);
    }

    [Fact]
    public void A_change_of_owner_hands_over_what_is_the_owners_and_keeps_every_day()
    {
        var before = CareSamples.For("A", owner: "li").Plan();
        var request = CareSamples.For("A", owner: "wang");
        foreach (var task in before.Tasks)
            request.Add(task.Issue(AsOf));
        var after = request.Plan();

        Assert.Equal(before.Tasks.Select(static t => (t.Key, t.Due)), after.Tasks.Select(static t => (t.Key, t.Due)));
        Assert.All(after.Reissue.HandedOver, static t => Assert.Equal("wang", t.Person));
        Assert.Equal(before.Tasks.Count(static t => t.Person == "li"), after.Reissue.HandedOver.Count);
        Assert.Empty(after.Reissue.Withdrawn);
        Assert.Empty(after.Reissue.Issued);
    }

    [Fact]
    public void What_is_overdue_stays_overdue_when_the_tier_changes_and_asks_for_the_same()
    {
        var request = CareSamples.For("A", since: AsOf).Add(new OpenTask("visit:2026-05-20", "visit-a", AsOf.PlusMonths(-1), new LocalDate(2026, 5, 20), "li"));
        Assert.Equal("visit:2026-05-20", request.Plan().Overdue.Single().Key);
    }

    [Fact]
    public void A_meeting_that_was_missed_stays_overdue_when_the_tier_changes_after_its_season()
    {
        var open = new OpenTask("meeting:2026", "meeting", new LocalDate(2026, 1, 5), new LocalDate(2026, 1, 31));
        Assert.Equal(["meeting:2026"], CareSamples.For("B", since: AsOf).Add(open).Plan().Overdue.Select(static t => t.Key));
        Assert.DoesNotContain(CareSamples.For("B", since: AsOf).Plan().Tasks, static t => t.Key == "meeting:2026");
    }

    [Fact]
    public void A_visit_that_nobody_had_planned_settles_the_one_that_was_open()
    {
        var request = CareSamples.For("A", since: AsOf.PlusYears(-1))
            .Add(new OpenTask("visit:2026-06-05", "visit-a", AsOf.PlusMonths(-1), new LocalDate(2026, 6, 5), "li")).Add(new DoneTask("visit-a", AsOf));
        Assert.Equal("visit:2026-07-01", request.Plan().Tasks.First(static t => t.Measure.Series == "visit").Key);
    }
}
