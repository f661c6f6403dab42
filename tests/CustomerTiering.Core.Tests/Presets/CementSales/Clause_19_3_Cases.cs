using System.Linq;
using CustomerTiering.Cases;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>19.3: verified by customer and quality; explained with data, or solved within three working days; the record is completed and filed.</summary>
public sealed class Clause_19_3_Cases
{
    [Fact]
    public void One_side_alone_does_not_verify()
    {
        Assert.False(Complaint().Does(Thursday, "chen", "verify", "customer", "our-fault").Task("verify").IsDone);
        Assert.False(Complaint().Does(Thursday, "qiu", "verify", "quality", "our-fault").Task("verify").IsDone);
    }

    [Fact]
    public void Two_sides_that_differ_have_not_verified_until_they_agree()
    {
        var differing = Complaint().Does(Thursday, "chen", "verify", "customer", "our-fault").Does(Thursday, "qiu", "verify", "quality", "not-our-fault");
        Assert.Equal(["customer", "quality"], differing.Task("verify").WaitingFor(Thursday).Select(static p => p.Id));

        var agreed = differing.Does(At(2026, 2, 13), "qiu", "verify", "quality", "our-fault");
        Assert.Equal("our-fault", agreed.Task("verify").Outcome);
        Assert.Equal(3, agreed.Task("verify").Entries.Count);
    }

    [Fact]
    public void Not_our_fault_leads_to_an_explanation_with_our_data()
    {
        var verified = Complaint().Verified(Thursday, "not-our-fault");
        Assert.DoesNotContain("solve", verified.Tasks.Select(static t => t.Step.Id));
        Assert.Equal("`data` is not stated; step `explain` asks for it", verified.Refuses(Thursday, new RecordCommand("qiu", "explain", details: new System.Collections.Generic.Dictionary<string, string> { ["reason"] = "rain" })).Problem);
        Assert.True(verified.Does(Thursday, "qiu", "explain", null, null, "reason", "data").Task("explain").IsDone);
    }

    [Theory]
    [InlineData(2026, 2, 9, 2026, 2, 12)]
    [InlineData(2026, 2, 12, 2026, 2, 24)]
    [InlineData(2026, 2, 14, 2026, 2, 26)]
    [InlineData(2026, 2, 16, 2026, 2, 26)]
    [InlineData(2026, 9, 18, 2026, 9, 22)]
    [InlineData(2025, 9, 30, 2025, 10, 11)]
    public void Our_fault_is_solved_within_three_working_days_from_verification_that_day_not_counted_and_make_up_days_known(int year, int month, int day, int dueYear, int dueMonth, int dueDay)
    {
        var verified = Complaint(at: At(year, month, day)).Verified(At(year, month, day, 10), "our-fault");
        Assert.Equal(EndOf(dueYear, dueMonth, dueDay), verified.Task("solve").Due);
        Assert.DoesNotContain("solve", verified.OverdueAt(EndOf(dueYear, dueMonth, dueDay)));
        Assert.Contains("solve", verified.OverdueAt(EndOf(dueYear, dueMonth, dueDay) + Duration.Epsilon));
    }

    [Fact]
    public void The_days_run_from_verification_and_not_from_registration()
        => Assert.Equal(EndOf(2026, 3, 5), Complaint().Verified(At(2026, 3, 2), "our-fault").Task("solve").Due);

    [Fact]
    public void Three_days_are_firm() => Assert.Equal(Rules.Basis.Policy, Presets.CementSales.Cases.FindKind("complaint")!.Find("solve")!.Within!.Basis);

    [Theory]
    [InlineData("our-fault")]
    [InlineData("not-our-fault")]
    public void Whosever_fault_the_record_is_completed_by_quality_and_filed_by_customer_service(string fault)
    {
        var handled = fault == "our-fault"
            ? Complaint().Verified(Thursday, fault).Does(Thursday, "qiu", "solve", null, null, "solution")
            : Complaint().Verified(Thursday, fault).Does(Thursday, "qiu", "explain", null, null, "reason", "data");

        Assert.Equal(CaseRefusalReason.NotEntitled, handled.Refuses(Thursday, new RecordCommand("chen", "complete-record")).Reason);
        Assert.True(handled.Does(Thursday, "qiu", "complete-record").Does(Thursday, "chen", "file").Task("file").IsDone);
    }

    [Fact]
    public void The_record_is_completed_with_the_solution_and_does_not_wait_until_it_is_carried_out()
    {
        var solved = Complaint().Verified(Thursday, "our-fault").Does(At(2026, 2, 13), "qiu", "solve", null, null, "solution");

        Assert.Equal(["settle", "complete-record"], solved.Tasks.Where(static t => !t.IsDone && t.Step.Id is not "report").Select(static t => t.Step.Id));
        Assert.Equal(EndOf(2026, 2, 14), solved.Task("complete-record").Due);
    }

    [Theory]
    [InlineData("chen")]
    [InlineData("mao")]
    public void Only_quality_and_the_department_propose_the_solution(string other)
    {
        var verified = Complaint().Verified(Thursday, "our-fault");

        Assert.Equal(CaseRefusalReason.NotEntitled, verified.Refuses(Thursday, new RecordCommand(other, "solve")).Reason);
        Assert.True(verified.Does(Thursday, "qiu", "solve", null, null, "solution").Task("solve").IsDone);
        Assert.True(verified.Does(Thursday, "deng", "solve", null, null, "solution").Task("solve").IsDone);
    }
}
