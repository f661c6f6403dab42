using System;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Credit;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Discounts;

public sealed class DiscountGrantTests
{
    private static readonly TieringEngine Engine = Desk.TenPercent;

    [Fact]
    public void A_line_is_granted_by_a_live_approval_of_exactly_it()
    {
        var request = Desk.Request(Desk.Line(0.12m));
        var approval = Approved(request);

        var grant = Engine.Discounts.Grant(request, "line-1", approval).Grant!;

        Assert.Equal(("C1", "SO-1", 0.12m, 120m, "A-1"), (grant.Record.Customer, grant.Record.Request, grant.Record.Discount, grant.Record.Conceded, grant.Record.Approval));
        Assert.Equal(["ann", "bob"], grant.Record.Approvers);
        Assert.Equal(grant.Record.ToRecord(), GrantRecord.Parse(grant.Record.ToRecord()).ToRecord());
    }

    [Fact]
    public void There_is_no_other_way_to_a_grant() => Assert.Empty(typeof(DiscountGrant).GetConstructors());

    [Fact]
    public void What_needs_approval_and_has_none_is_not_granted()
        => Refused(Desk.Request(Desk.Line(0.12m)), null, GrantRefusalReason.NoApproval, "line `line-1` needs approval by sales-head, finance; submit it");

    [Fact]
    public void A_changed_line_needs_approval_again_and_an_unchanged_one_stands()
    {
        var before = Desk.Request(Desk.Line(0.12m), Desk.Line(0.05m, "line-2"));
        var after = Desk.Request(Desk.Line(0.13m), Desk.Line(0.05m, "line-2"));
        var approval = Approved(before);
        Refused(after, approval, GrantRefusalReason.OtherContent, "approval `A-1` is not of line `line-1` as it is now; amend it");

        var amended = Done(approval, new AmendCommand("rita", Engine.Discounts.Route(after).Items));

        Assert.Equal([ApprovalItemStatus.Pending, ApprovalItemStatus.Approved], amended.Items.Select(static i => i.Status));
        Assert.False(Engine.Discounts.Grant(after, "line-2", amended).IsRefused);
    }

    [Fact]
    public void An_approval_that_went_another_way_than_the_policy_asks_is_none()
    {
        var request = Desk.Request(Desk.Line(0.12m));
        var item = Engine.Discounts.Route(request).Items[0];
        var shortcut = ApprovalRequest.Submit("A-1", "discount", "rita", [new ApprovalItem("line-1", item.Fingerprint, ApprovalRoute.Of("sales-head"))], Desk.Monday);
        Refused(
            request,
            Done(shortcut, new ApproveCommand("ann", "line-1", item.Fingerprint)),
            GrantRefusalReason.OtherRoute,
            "line `line-1` was submitted to sales-head, and the policy asks sales-head, finance; submit it anew");
    }

    [Fact]
    public void Another_customers_order_or_line_does_not_ride_on_it()
    {
        var approval = Approved(Desk.Request(Desk.Line(0.12m)));
        var other = Desk.Builder(Desk.Line(0.12m));
        other.Id = "SO-2";
        Refused(other.Build(), approval, GrantRefusalReason.OtherContent);
    }

    [Fact]
    public void A_hold_after_the_approval_stops_the_grant()
    {
        var request = Desk.Builder(Desk.Line(0.12m));
        var approval = Approved(request.Build());
        request.Credit = new CreditStanding(null, null, true);
        Refused(request.Build(), approval, GrantRefusalReason.Refused, "nobody may grant line `line-1`: by rule");
    }

    [Fact]
    public void It_is_granted_up_to_and_not_on_the_day_the_approval_ends()
    {
        var request = Desk.Request(Desk.Line(0.12m));
        var approval = Approved(request, new ApprovalDeadlines(validForDays: 10));

        Assert.False(Engine.Discounts.Grant(request.On(Desk.Monday.PlusDays(9)), "line-1", approval).IsRefused);
        Assert.Equal(GrantRefusalReason.NotLive, Engine.Discounts.Grant(request.On(Desk.Monday.PlusDays(10)), "line-1", approval).Refusal);
        Assert.Equal(GrantRefusalReason.NotLive, Engine.Discounts.Grant(request, "line-1", Done(approval, new WithdrawCommand("rita"))).Refusal);
    }

    [Fact]
    public void A_line_that_is_not_there_or_concedes_nothing_is_not_granted()
    {
        Assert.Equal("request `SO-1` has no line `line-2`; did you mean `line-1`?", Engine.Discounts.Grant(Desk.Request(Desk.Line(0.1m)), "line-2").Problem);
        Refused(Desk.Request(Desk.Line(0)), null, GrantRefusalReason.NothingConceded);
    }

    [Fact]
    public void Standing_terms_are_granted_until_they_end_and_warned_of_before()
    {
        var builder = Desk.Builder(Desk.Line(0.1m)).Valid(new DateTime(2026, 1, 1), new DateTime(2026, 4, 1));
        var approval = Approved(builder.Build());
        var period = Engine.Discounts.Grant(builder.Build(), "line-1", approval).Grant!.Period!;

        Assert.Equal(new EffectivePeriod(new LocalDate(2026, 1, 1), new LocalDate(2026, 4, 1)), period);
        Assert.Equal(
            [TermsStatus.NotYet, TermsStatus.InForce, TermsStatus.InForce, TermsStatus.EndsSoon, TermsStatus.EndsSoon, TermsStatus.Ended],
            new[] { new LocalDate(2025, 12, 31), new LocalDate(2026, 1, 1), new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 31), new LocalDate(2026, 4, 1) }.Select(d => Engine.Discounts.StatusOf(period, d)));
        Assert.Equal(GrantRefusalReason.PeriodEnded, Engine.Discounts.Grant(builder.Build().On(new LocalDate(2026, 4, 1)), "line-1", approval).Refusal);
    }

    [Fact]
    public void A_years_total_counts_a_grant_once()
    {
        var request = Desk.Request(Desk.Line(0.12m));
        var grant = Engine.Discounts.Grant(request, "line-1", Approved(request)).Grant!.Record;

        var year = YearlyConcessions.Begin("C1", 2026).With(grant).With(grant);

        Assert.Equal(120m, YearlyConcessions.Parse(year.ToRecord()).With(grant).Amount);
        Assert.Throws<ArgumentException>(() => YearlyConcessions.Begin("C1", 2025).With(grant));
        Assert.Throws<ArgumentException>(() => YearlyConcessions.Begin("C2", 2026).With(grant));
    }

    internal static ApprovalRequest Approved(DiscountRequest request, ApprovalDeadlines? deadlines = null)
    {
        var approval = Engine.Discounts.Route(request).Submit("A-1", "rita", deadlines);
        foreach (var item in approval.Items.Select(static i => i.Item))
        {
            approval = Done(approval, new ApproveCommand("ann", item.Id, item.Fingerprint));
            if (item.Route.Stages.Count > 1)
                approval = Done(approval, new ApproveCommand("bob", item.Id, item.Fingerprint));
        }

        return approval;
    }

    private static ApprovalRequest Done(ApprovalRequest request, ApprovalCommand command)
    {
        var result = request.Apply(command, Desk.Monday, Office.Roster);
        Assert.True(!result.IsRefused, result.Refusal?.ToString());
        return result.Request;
    }

    private static void Refused(DiscountRequest request, ApprovalRequest? approval, GrantRefusalReason reason, string? problem = null)
    {
        var result = Engine.Discounts.Grant(request, "line-1", approval);
        Assert.Equal((true, reason), (result.IsRefused, result.Refusal));
        if (problem is not null)
            Assert.Equal(problem, result.Problem);
    }
}
