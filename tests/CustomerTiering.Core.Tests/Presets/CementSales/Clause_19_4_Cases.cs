using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.CementSales;

/// <summary>19.4: a follow-up call; not satisfied, handled again; where needed an analysis meeting, whose measures are followed.</summary>
public sealed class Clause_19_4_Cases
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.CementSales);

    [Fact]
    public void A_complaint_is_closed_only_when_the_customer_was_called_and_is_satisfied()
    {
        var filed = Complaint().Reported(Thursday).Verified(Thursday, "our-fault").SolvedAndFiled(Thursday);
        Assert.Equal(CaseStatus.Open, filed.Status);
        Assert.Equal(CaseStatus.Closed, filed.Does(Thursday, "chen", "follow-up", null, "satisfied").Status);
    }

    [Fact]
    public void The_customer_is_called_once_it_was_handled_and_the_complaint_stays_open_until_the_record_is_filed()
    {
        var solved = Complaint().Reported(Thursday).Verified(Thursday, "our-fault").Does(Thursday, "qiu", "solve", null, null, "solution");
        Assert.Equal(CaseRefusalReason.StepNotOpen, solved.Refuses(Thursday, new RecordCommand("chen", "follow-up", outcome: "satisfied")).Reason);

        var called = solved.Does(Thursday, "deng", "settle").Does(Thursday, "chen", "follow-up", null, "satisfied");
        Assert.Equal(CaseStatus.Open, called.Status);
        Assert.Equal(CaseStatus.Closed, called.Does(Thursday, "qiu", "complete-record").Does(Thursday, "chen", "file").Status);
    }

    [Fact]
    public void Not_satisfied_it_is_handled_again_from_verification_and_what_was_done_stays_on_record()
    {
        var again = NotSatisfied(Complaint().Reported(Thursday));

        Assert.Equal((CaseStatus.Open, 1), (again.Status, again.Reopenings));
        Assert.False(again.Task("verify", 1).IsDone);
        Assert.True(again.Task("solve", 0).IsDone);
        Assert.Equal(EndOf(2026, 2, 24), again.Verified(Thursday, "our-fault").Task("solve", 1).Due);
    }

    [Fact]
    public void A_customer_who_comes_back_after_it_was_closed_is_handled_again_too()
    {
        var closed = NotSatisfied(Complaint().Reported(Thursday), "satisfied");
        Assert.Equal(1, closed.Does(At(2026, 3, 20), new ReopenCommand("chen", "caked again")).Reopenings);
    }

    [Fact]
    public void An_analysis_meeting_is_recommended_after_two_reopenings_and_not_after_one()
    {
        var once = NotSatisfied(Complaint().Reported(Thursday));
        var twice = NotSatisfied(once);

        Assert.Empty(Review(once).Recommended);
        Assert.Equal(["analysis"], Review(twice).Recommended);
        Assert.Empty(Review(twice.Does(Thursday, new CallCommand("mao", "analysis"))).Recommended);
    }

    [Fact]
    public void The_general_manager_holds_the_meeting_and_its_measures_are_followed()
    {
        var called = NotSatisfied(Complaint().Reported(Thursday), "satisfied").Does(Thursday, new CallCommand("mao", "analysis"));
        Assert.Equal(CaseStatus.Open, called.Status);
        Assert.Equal(CaseRefusalReason.NotEntitled, called.Refuses(Thursday, new RecordCommand("mao", "analysis")).Reason);

        var held = called.Does(Thursday, "gao", "analysis", null, null, "measures", "minutes");
        Assert.Equal(["follow-measures"], held.Tasks.Where(static t => !t.IsDone).Select(static t => t.Step.Id));
        Assert.Equal(CaseStatus.Closed, held.Does(Thursday, "chen", "follow-measures", null, null, "result").Status);
    }

    [Fact]
    public void The_meeting_is_for_the_head_of_marketing_to_ask_for()
        => Assert.Equal(CaseRefusalReason.NotEntitled, NotSatisfied(Complaint().Reported(Thursday)).Refuses(Thursday, new CallCommand("qiu", "analysis")).Reason);

    [Fact]
    public void The_same_cause_again_within_180_days_is_marked()
    {
        var (first, second) = (Complaint(id: "C-1"), Complaint(id: "C-2", at: At(2026, 8, 11)));

        Assert.Equal(["same-cause-again"], Engine.Cases.Review(second, Facts, At(2026, 8, 11), Office, [first]).Flags);
        Assert.Empty(Engine.Cases.Review(Complaint(id: "C-3", at: At(2026, 8, 12)), Facts, At(2026, 8, 12), Office, [first]).Flags);
        Assert.Empty(Engine.Cases.Review(second, Facts, At(2026, 8, 11), Office, [Complaint(id: "C-1", cause: "caking")]).Flags);
    }

    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    private static CaseReview Review(CustomerCase complaint) => Engine.Cases.Review(complaint, Facts, Thursday, Office);

    private static CustomerCase NotSatisfied(CustomerCase complaint, string outcome = "not-satisfied")
        => complaint.Verified(Thursday, "our-fault").SolvedAndFiled(Thursday).Does(Thursday, "chen", "follow-up", null, outcome);
}
