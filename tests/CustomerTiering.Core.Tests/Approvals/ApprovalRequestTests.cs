using System;
using System.Linq;
using CustomerTiering.People;
using NodaTime;
using Xunit;

namespace CustomerTiering.Approvals;

public sealed class ApprovalRequestTests
{
    private static readonly LocalDate Monday = Office.Monday;

    [Fact]
    public void Key_accounts_art_11_a_request_goes_level_by_level()
    {
        var request = Office.Submitted();
        Assert.Equal(["sales-head"], request.Items[0].WaitingFor);

        request = Done(request, new ApproveCommand("ann", "line-1", "15 %"));
        Assert.Equal((ApprovalStatus.Open, "finance"), (request.Status, Assert.Single(request.Items[0].WaitingFor)));

        request = Done(request, new ApproveCommand("bob", "line-1", "15 %"));
        Assert.Equal(ApprovalStatus.Approved, request.Status);
        Assert.True(request.Covers("line-1", "15 %", Monday));
    }

    [Fact]
    public void Nobody_skips_a_stage()
        => Refused(Office.Submitted(), new ApproveCommand("bob", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled, "`line-1` waits for `sales-head`, and `bob` stands for none of them; possible now: `delegate`");

    [Fact]
    public void Nobody_approves_their_own_request_though_they_have_the_role()
        => Refused(
            Office.Submitted(),
            new ApproveCommand("rita", "line-1", "15 %"),
            ApprovalRefusalReason.OwnRequest,
            "`rita` requested `line-1` and does not decide on it; possible now: `amend`, `withdraw`");

    [Fact]
    public void The_requester_neither_lends_a_role_nor_is_lent_one()
    {
        Refused(Office.Submitted(), new DelegateCommand("rita", "sales-head", "dan", Monday, Monday.PlusDays(5)), ApprovalRefusalReason.OwnRequest);
        Refused(Office.Submitted(), new DelegateCommand("ann", "sales-head", "rita", Monday, Monday.PlusDays(5)), ApprovalRefusalReason.OwnRequest);
    }

    [Fact]
    public void A_delegate_decides_in_the_days_given_and_both_people_are_recorded()
    {
        var request = Done(Office.Submitted(), new DelegateCommand("ann", "sales-head", "dan", Monday.PlusDays(1), Monday.PlusDays(2)));

        Refused(request, new ApproveCommand("dan", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled);
        var grant = Done(request, new ApproveCommand("dan", "line-1", "15 %"), Monday.PlusDays(1)).Items[0].Grants.Single();
        Assert.Equal(("dan", "ann", "sales-head"), (grant.Person, grant.OnBehalfOf, grant.Role));
        Refused(request, new ApproveCommand("dan", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled, on: Monday.PlusDays(2));
    }

    [Fact]
    public void A_lent_role_ends_when_it_is_taken_back_or_the_lender_has_it_no_more()
    {
        var request = Done(Office.Submitted(), new DelegateCommand("ann", "sales-head", "dan", Monday, Monday.PlusDays(5)));

        Refused(Done(request, new EndDelegationCommand("ann", "sales-head", "dan")), new ApproveCommand("dan", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled);
        var without = new Roster(Office.Roster.People.Where(static p => p.Id != "ann"));
        Assert.Equal(ApprovalRefusalReason.NotEntitled, request.Apply(new ApproveCommand("dan", "line-1", "15 %"), Monday, without).Refusal!.Reason);
    }

    [Fact]
    public void A_lent_role_is_not_lent_on()
    {
        var request = Done(Office.Submitted(), new DelegateCommand("ann", "sales-head", "dan", Monday, Monday.PlusDays(5)));
        Refused(request, new DelegateCommand("dan", "sales-head", "eve", Monday, Monday.PlusDays(5)), ApprovalRefusalReason.NotEntitled);
    }

    [Fact]
    public void Two_stages_of_one_person_are_two_approvals()
    {
        var request = Done(Office.Submitted(), new ApproveCommand("cyd", "line-1", "15 %"));
        Assert.Equal(ApprovalStatus.Open, request.Status);
        Assert.Equal(ApprovalStatus.Approved, Done(request, new ApproveCommand("cyd", "line-1", "15 %")).Status);
    }

    [Fact]
    public void Who_approved_by_a_role_of_their_own_does_not_approve_by_a_lent_one_as_well()
    {
        var request = Done(Done(Office.Submitted(), new DelegateCommand("bob", "finance", "ann", Monday, Monday.PlusDays(5))), new ApproveCommand("ann", "line-1", "15 %"));

        Refused(request, new ApproveCommand("ann", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled, "`ann` has approved `line-1` in another capacity; somebody else decides for `finance`; possible now: `delegate`");
        Assert.Equal(ApprovalStatus.Approved, Done(request, new ApproveCommand("bob", "line-1", "15 %")).Status);
    }

    [Fact]
    public void Who_approved_for_one_lender_does_not_approve_for_another()
    {
        var request = Done(Office.Submitted(), new DelegateCommand("ann", "sales-head", "dan", Monday, Monday.PlusDays(5)));
        request = Done(Done(request, new DelegateCommand("bob", "finance", "dan", Monday, Monday.PlusDays(5))), new ApproveCommand("dan", "line-1", "15 %"));

        Refused(request, new ApproveCommand("dan", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled);
    }

    [Fact]
    public void A_stage_of_two_roles_is_never_approved_by_one_person_with_a_lent_role()
    {
        var route = new ApprovalRoute([new ApprovalStage("sales-head", "finance")]);
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [new ApprovalItem("line-1", "15 %", route)], Monday);
        request = Done(Done(request, new DelegateCommand("bob", "finance", "ann", Monday, Monday.PlusDays(5))), new ApproveCommand("ann", "line-1", "15 %"));

        Refused(request, new ApproveCommand("ann", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled);
    }

    [Fact]
    public void Days_may_be_given_as_DateTime_where_they_have_no_time_of_day()
    {
        var monday = new DateTime(2026, 3, 2);
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [Office.Line("5 %")], monday);
        request = request.Apply(new DelegateCommand("ann", "sales-head", "dan", monday, monday.AddDays(2)), monday, Office.Roster).Request;
        request = request.Apply(new ApproveCommand("dan", "line-1", "5 %"), monday.AddDays(1), Office.Roster).Request;

        Assert.True(request.Covers("line-1", "5 %", monday.AddDays(1)));
        Assert.Equal(["amend", "withdraw"], request.LegalCommands("rita", monday.AddDays(1), Office.Roster));
        Assert.Throws<ArgumentException>(() => request.Covers("line-1", "5 %", monday.AddHours(1)));
        Assert.Throws<ArgumentException>(() => new DelegateCommand("ann", "sales-head", "dan", monday.AddHours(9), monday.AddDays(2)));
    }

    [Fact]
    public void Where_the_route_allows_it_neighbouring_stages_of_one_person_are_one_approval()
    {
        var route = new ApprovalRoute([new ApprovalStage("sales-head"), new ApprovalStage("finance"), new ApprovalStage("director"), new ApprovalStage("finance")], neighboursAsOne: true);
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [new ApprovalItem("line-1", "15 %", route)], Monday);

        var after = Done(request, new ApproveCommand("cyd", "line-1", "15 %"));

        Assert.Equal(["sales-head", "finance"], after.Items[0].Grants.Select(static g => g.Role));
        Assert.Equal(["director"], after.Items[0].WaitingFor);
    }

    [Fact]
    public void Roles_of_one_stage_approve_in_any_order_and_all_of_them_must()
    {
        var route = new ApprovalRoute([new ApprovalStage("sales-head", "finance")]);
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [new ApprovalItem("line-1", "15 %", route)], Monday);

        var first = Done(request, new ApproveCommand("bob", "line-1", "15 %"));
        Assert.Equal((ApprovalStatus.Open, "sales-head"), (first.Status, Assert.Single(first.Items[0].WaitingFor)));
        Assert.Equal(ApprovalStatus.Approved, Done(first, new ApproveCommand("ann", "line-1", "15 %")).Status);
    }

    [Fact]
    public void What_changed_needs_approval_again_and_what_did_not_stands()
    {
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [Office.Line("15 %", "a"), Office.Line("15 %", "b")], Monday);
        request = Done(request, new ApproveCommand("ann", [new SeenItem("a", "15 %"), new SeenItem("b", "15 %")]));

        request = Done(request, new AmendCommand("rita", [Office.Line("15 %", "a"), Office.Line("5 %", "b")]));

        Assert.Equal(["finance"], request.Find("a")!.WaitingFor);
        Assert.Equal(["sales-head"], request.Find("b")!.WaitingFor);
        Assert.Empty(request.Find("b")!.Grants);
    }

    [Fact]
    public void An_approval_covers_nothing_but_what_was_approved()
    {
        var request = Done(Office.Submitted("5 %"), new ApproveCommand("ann", "line-1", "5 %"));
        Assert.False(request.Covers("line-1", "15 %", Monday));
        Assert.False(Done(request, new AmendCommand("rita", [Office.Line("15 %")])).Covers("line-1", "5 %", Monday));
    }

    [Fact]
    public void Who_saw_another_content_does_not_decide()
    {
        var request = Done(Office.Submitted(), new AmendCommand("rita", [Office.Line("5 %")]));
        Refused(request, new ApproveCommand("ann", "line-1", "15 %"), ApprovalRefusalReason.StaleFingerprint, "`line-1` has changed since it was shown; show it again; possible now: `approve`, `reject`, `return`, `delegate`");
        Refused(request, new RejectCommand("ann", "line-1", "15 %", "too much"), ApprovalRefusalReason.StaleFingerprint);
    }

    [Fact]
    public void What_was_returned_and_submitted_again_as_it_was_keeps_its_approvals()
    {
        var request = Done(Office.Submitted(), new ApproveCommand("ann", "line-1", "15 %"));
        request = Done(request, new ReturnCommand("bob", "line-1", "15 %", "why so much?"));
        Assert.Equal((ApprovalItemStatus.Returned, "why so much?"), (request.Items[0].Status, request.Items[0].Reason));

        request = Done(request, new AmendCommand("rita", [Office.Line("15 %")]));

        Assert.Equal(["finance"], request.Items[0].WaitingFor);
        Assert.Equal("ann", Assert.Single(request.Items[0].Grants).Person);
    }

    [Fact]
    public void What_was_rejected_stays_rejected()
    {
        var request = Done(Office.Submitted(), new RejectCommand("ann", "line-1", "15 %", "too much"));

        Assert.Equal(ApprovalStatus.Rejected, request.Status);
        Refused(request, new ApproveCommand("cyd", "line-1", "15 %"), ApprovalRefusalReason.Closed, "`line-1` is rejected; nothing is left to do here");
        Refused(request, new AmendCommand("rita", [Office.Line("5 %")]), ApprovalRefusalReason.Closed);
    }

    [Fact]
    public void A_decision_on_several_items_is_carried_out_whole_or_not_at_all()
    {
        var request = ApprovalRequest.Submit("D-1", "discount", "rita", [Office.Line("5 %", "a"), Office.Line("15 %", "b")], Monday);
        var result = request.Apply(new ApproveCommand("ann", [new SeenItem("a", "5 %"), new SeenItem("b", "5 %"), new SeenItem("d", "5 %")]), Monday, Office.Roster);

        Assert.Same(request, result.Request);
        Assert.Empty(result.Events);
        Assert.Equal("`b` has changed since it was shown; show it again; request `D-1` has no item `d`; known: `a`, `b`", result.Refusal!.Problem);
    }

    [Fact]
    public void A_stage_escalates_after_the_days_given_and_waits_for_its_own_role_still()
    {
        Refused(Office.Submitted(), new ApproveCommand("eve", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled, on: Monday.PlusDays(1));

        var result = Office.Submitted().Apply(new ApproveCommand("eve", "line-1", "15 %"), Monday.PlusDays(2), Office.Roster);

        Assert.Equal([ApprovalEventKind.Escalated, ApprovalEventKind.Reminded, ApprovalEventKind.Granted], result.Events.Select(static e => e.Kind));
        var grant = result.Request.Items[0].Grants.Single();
        Assert.Equal(("sales-head", "director"), (grant.Role, grant.ByRole));
        Refused(result.Request, new ApproveCommand("eve", "line-1", "15 %"), ApprovalRefusalReason.NotEntitled, on: Monday.PlusDays(2));
    }

    [Fact]
    public void Those_who_wait_too_long_are_reminded_once_for_each_period()
    {
        var first = Office.Submitted().Apply(new PassTimeCommand(), Monday.PlusDays(1), Office.Roster);
        var same = first.Request.Apply(new PassTimeCommand(), Monday.PlusDays(1), Office.Roster);
        var next = same.Request.Apply(new PassTimeCommand(), Monday.PlusDays(2), Office.Roster);

        Assert.Equal([ApprovalEventKind.Reminded], first.Events.Select(static e => e.Kind));
        Assert.Empty(same.Events);
        Assert.Equal([ApprovalEventKind.Escalated, ApprovalEventKind.Reminded], next.Events.Select(static e => e.Kind));
    }

    [Fact]
    public void A_request_can_be_approved_up_to_and_not_on_the_day_it_expires()
    {
        Assert.Equal(ApprovalStatus.Approved, Done(Office.Submitted("5 %"), new ApproveCommand("ann", "line-1", "5 %"), Monday.PlusDays(3)).Status);
        Refused(Office.Submitted("5 %"), new ApproveCommand("ann", "line-1", "5 %"), ApprovalRefusalReason.Closed, "`line-1` is expired; nothing is left to do here", Monday.PlusDays(4));
        Assert.Equal(ApprovalStatus.Expired, Done(Office.Submitted("5 %"), new PassTimeCommand(), Monday.PlusDays(4)).Status);
    }

    [Fact]
    public void An_approval_covers_up_to_and_not_on_the_day_its_validity_ends()
    {
        var request = Done(Office.Submitted("5 %"), new ApproveCommand("ann", "line-1", "5 %"));
        Assert.Equal([false, true, true, false], new[] { -1, 0, 1, 2 }.Select(d => request.Covers("line-1", "5 %", Monday.PlusDays(d))));
    }

    [Fact]
    public void What_was_withdrawn_covers_nothing()
    {
        var request = Done(Office.Submitted("5 %"), new ApproveCommand("ann", "line-1", "5 %"));
        var withdrawn = Done(request, new WithdrawCommand("rita"));
        Assert.Equal((ApprovalStatus.Withdrawn, false), (withdrawn.Status, withdrawn.Covers("line-1", "5 %", Monday)));
        Refused(request, new WithdrawCommand("ann"), ApprovalRefusalReason.NotRequester);
    }

    [Fact]
    public void Time_does_not_run_backward()
        => Refused(
            Done(Office.Submitted(), new PassTimeCommand(), Monday.PlusDays(1)),
            new ApproveCommand("ann", "line-1", "15 %"),
            ApprovalRefusalReason.EarlierDay,
            "2026-03-02 lies before the last command of 2026-03-03; nothing is left to do here");

    [Fact]
    public void A_content_keeps_its_route()
        => Refused(
            Office.Submitted(),
            new AmendCommand("rita", [new ApprovalItem("line-1", "15 %", ApprovalRoute.Of("sales-head"))]),
            ApprovalRefusalReason.BadAmendment);

    [Fact]
    public void Items_left_out_are_dropped_and_new_ones_begin()
    {
        var result = Office.Submitted().Apply(new AmendCommand("rita", [Office.Line("5 %", "line-2")]), Monday, Office.Roster);
        Assert.Equal([ApprovalEventKind.Dropped, ApprovalEventKind.Submitted], result.Events.Select(static e => e.Kind));
        Assert.Equal("line-2", Assert.Single(result.Request.Items).Item.Id);
    }

    internal static ApprovalRequest Done(ApprovalRequest request, ApprovalCommand command, LocalDate? on = null)
    {
        var result = request.Apply(command, on ?? Monday, Office.Roster);
        Assert.True(!result.IsRefused, result.Refusal?.ToString());
        return result.Request;
    }

    private static void Refused(ApprovalRequest request, ApprovalCommand command, ApprovalRefusalReason reason, string? text = null, LocalDate? on = null)
    {
        var result = request.Apply(command, on ?? Monday, Office.Roster);
        Assert.Equal(reason, result.Refusal?.Reason);
        Assert.Same(request, result.Request);
        if (text is not null)
            Assert.Equal(text, result.Refusal!.ToString());
    }
}
