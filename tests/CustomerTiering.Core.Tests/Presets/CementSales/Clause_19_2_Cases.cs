using System.Linq;
using CustomerTiering.Cases;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>19.2: where needed, three roles go to the site at once.</summary>
public sealed class Clause_19_2_Cases
{
    [Fact]
    public void Nobody_goes_to_the_site_unless_it_is_called_for() => Assert.DoesNotContain("visit", Complaint().Tasks.Select(static t => t.Step.Id));

    [Fact]
    public void Customer_service_quality_and_the_department_must_all_go()
    {
        var called = Complaint().Does(Thursday, new CallCommand("chen", "visit"));
        var two = called.Does(Thursday, "chen", "visit", "customer-service").Does(Thursday, "qiu", "visit", "quality");

        Assert.Equal(["department"], two.Task("visit").WaitingFor(Thursday).Select(static p => p.Id));
        Assert.True(two.Does(Thursday, "deng", "visit", "department").Task("visit").IsDone);
    }

    [Fact]
    public void Each_of_them_stands_for_itself_alone()
        => Assert.Equal(CaseRefusalReason.NotEntitled, Complaint().Does(Thursday, new CallCommand("chen", "visit")).Refuses(Thursday, new RecordCommand("chen", "visit", "quality")).Reason);

    [Fact]
    public void The_time_to_get_there_runs_from_the_call_and_is_a_default()
    {
        var later = Thursday + Duration.FromHours(30);
        var visit = Complaint().Does(later, new CallCommand("deng", "visit")).Task("visit");

        Assert.Equal(later + Duration.FromHours(24), visit.Due);
        Assert.Equal(Rules.Basis.Default, visit.Step.Within!.Basis);
    }

    [Fact]
    public void A_complaint_is_not_closed_while_somebody_is_still_to_go()
    {
        var called = Complaint().Does(Thursday, new CallCommand("chen", "visit")).Reported(Thursday).Verified(Thursday, "our-fault").SolvedAndFiled(Thursday).Does(Thursday, "chen", "follow-up", null, "satisfied");
        Assert.Equal(CaseStatus.Open, called.Status);
    }
}
