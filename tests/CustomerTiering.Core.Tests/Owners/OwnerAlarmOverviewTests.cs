using System.Linq;
using CustomerTiering.Clauses;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Owners;

public sealed class OwnerAlarmOverviewTests
{
    private static readonly OwnerAlarmOverview Overview = new OwnerWorld("foreign-trade").Engine.Owners.Assign(
        [
            Customer("C", id: "c1", score: 40), Customer("C", id: "c2", score: 45), Customer("B", id: "b1"), Customer("B", "away", id: "b2"),
        ],
        new OwnerPool([Person("full", "ordinary-sales", capacity: 1).Build(), Person("new", "new-staff").Build(), Person("away", "core-sales").OnLeave(Day, Day.PlusDays(2)).Build()]),
        Day).AlarmOverview();

    [Fact]
    public void The_worst_alarms_come_first() => Assert.Equal(["b1", "c2", "c1", "b2"], Overview.Worst.Select(static a => a.Customer));

    [Fact]
    public void Alarms_are_counted_by_kind_and_tier()
        => Assert.Equal(["no-owner B: 1", "no-owner C: 2", "owner-absent B: 1"], Overview.Groups.Select(static g => g.ToString()));

    [Fact]
    public void What_kept_people_away_is_counted_over_customers_and_people()
        => Assert.Equal(
            ["full: 3 customers, 1 people", "owner-on-leave: 3 customers, 1 people", "general-with-ordinary-sales: 2 customers, 2 people", "core-with-core-sales: 1 customers, 1 people"],
            Overview.Causes.Select(static c => c.ToString()));

    [Fact]
    public void Without_alarms_it_is_empty()
    {
        var none = new OwnerWorld("foreign-trade").Engine.Owners.Assign([], new OwnerPool([]), Day).AlarmOverview();

        Assert.Empty(none.Worst);
        Assert.Empty(none.Groups);
        Assert.Empty(none.Causes);
    }
}
