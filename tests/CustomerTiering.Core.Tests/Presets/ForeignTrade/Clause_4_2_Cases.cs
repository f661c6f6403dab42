using System.Linq;
using CustomerTiering.Cases;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;
using static CustomerTiering.Cases.ComplaintOffice;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>2.1, 3.4, 4.1, 4.2, 5.1 and 6.1 of foreign trade: feedback, problems, requests for support, findings and objections.</summary>
public sealed class Clause_4_2_Cases
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade);
    private static readonly CustomerFacts Facts = new CustomerFactsBuilder { Id = "K-1" }.Build();

    [Fact]
    public void A_complaint_is_closed_only_when_the_customer_was_told_and_repetition_is_prevented()
    {
        var handled = Opened("feedback", cause: "delivery").Does(Thursday, "sun", "handle", null, null, "answer");
        Assert.Equal(["tell-customer", "prevent"], handled.Tasks.Where(static t => !t.IsDone).Select(static t => t.Step.Id));
        Assert.Equal(CaseStatus.Open, handled.Does(Thursday, "sun", "prevent", null, null, "measures").Status);
        Assert.Equal(CaseStatus.Closed, handled.Does(Thursday, "sun", "prevent", null, null, "measures").Does(Thursday, "sun", "tell-customer").Status);
    }

    [Fact]
    public void The_customer_cannot_be_told_before_it_is_handled()
        => Assert.Equal(CaseRefusalReason.StepNotOpen, Opened("feedback", cause: "delivery").Refuses(Thursday, new RecordCommand("sun", "tell-customer")).Reason);

    [Fact]
    public void The_same_cause_again_is_marked()
    {
        var first = Opened("feedback", cause: "delivery");
        var second = Opened("feedback", cause: "delivery", id: "F-2", at: At(2026, 8, 1));
        Assert.Equal(["same-cause-again"], Engine.Cases.Review(second, Facts, At(2026, 8, 1), Office, [first]).Flags);
        Assert.Empty(Engine.Cases.Review(second, Facts, At(2026, 8, 1), Office, [Opened("feedback", cause: "price")]).Flags);
    }

    [Fact]
    public void A_major_problem_goes_straight_to_senior_management_and_anybody_may_take_it_there()
    {
        var major = Opened("problem", isMajor: true);
        Assert.Equal(EndOf(2026, 2, 12), major.Task("escalate").Due);
        Assert.True(major.Does(Thursday, "song", "escalate", "senior-management").Task("escalate").IsDone);
        Assert.DoesNotContain("escalate", Opened("problem").Tasks.Select(static t => t.Step.Id));
        Assert.Contains("escalate", Opened("problem").Does(Thursday, new RaiseCommand("song", "loss of the customer")).Tasks.Select(static t => t.Step.Id));
    }

    [Fact]
    public void A_major_complaint_goes_straight_to_senior_management_too()
        => Assert.Equal(["senior-management"], Opened("feedback", cause: "delivery", isMajor: true).Task("escalate").WaitingFor(Thursday).Select(static p => p.Id));

    [Fact]
    public void A_request_for_support_that_is_not_answered_in_time_is_told_to_the_CRM_department()
    {
        var request = Opened("support-request", department: "plant-2");
        Assert.Equal(["crm-department"], Engine.Cases.Review(request, Facts, At(2026, 2, 24), Office).ToTell);
        Assert.Empty(Engine.Cases.Review(request, Facts, EndOf(2026, 2, 14), Office).ToTell);
        Assert.Equal(CaseStatus.Closed, request.Does(Thursday, "deng", "answer", null, null, "answer").Status);
    }

    [Fact]
    public void A_finding_has_a_due_date_is_rechecked_and_goes_back_where_nothing_improved()
    {
        var finding = Opened("finding", by: "crm", dueOn: new LocalDate(2026, 3, 6)).Does(Thursday, "sun", "improve", null, null, "measures");
        var again = finding.Does(Thursday, "crm", "recheck", null, "not-improved");
        Assert.Equal(["improve"], again.Tasks.Where(static t => !t.IsDone).Select(static t => t.Step.Id));
        Assert.Equal(CaseStatus.Closed, finding.Does(Thursday, "crm", "recheck", null, "improved").Status);
        Assert.Equal(["senior-management"], Engine.Cases.Review(again, Facts, At(2026, 3, 14), Office).ToTell);
        Assert.Empty(Engine.Cases.Review(again, Facts, At(2026, 3, 13), Office).ToTell);
    }

    [Theory]
    [InlineData("tier")]
    [InlineData("owner")]
    [InlineData("kpi")]
    public void An_objection_to_tier_owner_or_figure_is_decided_and_answered_by_a_deadline(string cause)
    {
        var objection = Opened("objection", cause: cause, responsible: null);
        Assert.Equal(EndOf(2026, 3, 4), objection.Task("decide").Due);

        var rejected = objection.Does(Thursday, "crm", "decide", null, "rejected", "reason");
        Assert.Equal(CaseStatus.Closed, rejected.Does(Thursday, "crm", "tell-objector").Status);
        var upheld = objection.Does(Thursday, "crm", "decide", null, "upheld", "reason").Does(Thursday, "crm", "tell-objector");
        Assert.Equal(CaseStatus.Open, upheld.Status);
        Assert.Equal(CaseStatus.Closed, upheld.Does(Thursday, "crm", "carry-out").Status);
    }

    [Fact]
    public void Who_was_rejected_may_go_to_senior_management_directly()
    {
        var rejected = Opened("objection", cause: "tier", responsible: null).Does(Thursday, "crm", "decide", null, "rejected", "reason").Does(Thursday, "crm", "tell-objector");
        Assert.Equal(CaseStatus.Open, rejected.Does(Thursday, new CallCommand("sun", "senior-review")).Status);
    }

    private static CustomerCase Opened(string kind, string? cause = null, string by = "sun", bool isMajor = false, string? responsible = "sun", string? department = null, LocalDate? dueOn = null, string id = "F-1", Instant? at = null)
        => Open(Presets.ForeignTrade, new CaseOpening(id, kind, "K-1", by, cause, isMajor, responsible, department, dueOn), at ?? Thursday).Case;
}
