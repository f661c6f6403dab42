using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class CareOverviewTests
{
    private static readonly LocalDate AsOf = CareSamples.AsOf;

    private static CarePlan[] Plans =>
    [
        CareSamples.For("C", owner: null, id: "C3").Plan(),
        CareSamples.For("A", since: AsOf.PlusYears(-1), id: "C1").Add(new DoneTask("visit-a", AsOf.PlusMonths(-3))).Add(new DoneTask("meeting", new LocalDate(2026, 1, 5))).Plan(),
        CareSamples.For("B", id: "C2").Plan(),
    ];

    [Fact]
    public void Names_who_raised_an_alert_what_is_overdue_and_who_has_nobody()
    {
        var overview = CareSamples.Engine.Care.Overview(Plans, AsOf);
        Assert.Equal((3, "C3", "C3"), (overview.Customers, overview.Alarmed.Single().Subject, overview.WithoutOwner.Single()));
        Assert.Equal(("C1", "visit:2026-04-01"), (overview.Overdue.Single().Customer, overview.Overdue.Single().Key));
        Assert.Empty(overview.OverdueReports);
        Assert.Equal(overview.ToRecord(), CareSamples.Engine.Care.Overview(Plans, new DateTime(2026, 6, 1)).ToRecord());
        Assert.Equal(overview.ToRecord(), CareSamples.Engine.Care.Overview(Plans.AsEnumerable().Reverse(), AsOf).ToRecord());
    }

    [Theory]
    [InlineData("en", "Care of 3 customers: 1 with an alert, 1 tasks overdue")]
    [InlineData("zh-Hans", "客户3家：有提醒的1家，逾期任务1项")]
    [InlineData("zh-Hant", "客戶3家：有提醒的1家，逾期任務1項")]
    public void Explains_itself_in_three_languages(string language, string headline)
        => Assert.StartsWith(headline, CareSamples.Engine.Explain(CareSamples.Engine.Care.Overview(Plans, AsOf), language), StringComparison.Ordinal);

    [Fact]
    public void Refuses_two_plans_of_a_customer_and_plans_of_another_day()
    {
        Assert.Throws<ArgumentException>(static () => CareSamples.Engine.Care.Overview([Plans[0], Plans[0]], AsOf));
        Assert.Throws<ArgumentException>(static () => CareSamples.Engine.Care.Overview(Plans, AsOf.PlusDays(1)));
    }

    [Fact]
    public void An_invitation_list_holds_whose_plan_has_the_meeting_better_tiers_first()
    {
        Assert.Equal(["C1", "C2", "C3"], InvitationList.Of("meeting", Plans).Invited.Select(static t => t.Customer));
        Assert.Empty(InvitationList.Of("visit", Plans).Invited);
    }
}
