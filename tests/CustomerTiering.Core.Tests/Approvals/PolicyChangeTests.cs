using System;
using CustomerTiering.People;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Approvals;

/// <summary>A policy that takes another's place is approved by those whom the one in force names, and by nobody whom the draft names.</summary>
public sealed class PolicyChangeTests
{
    private static readonly LocalDate Day = new(2026, 7, 1);
    private static readonly TieringEngine Present = TieringEngine.Create(Presets.ForeignTrade);
    private static readonly Roster People = new([new Person("crm", "crm-department"), new Person("board", "senior-management")]);

    [Fact]
    public void A_draft_that_leaves_its_keepers_out_is_still_approved_by_them()
    {
        var careless = Changed("[ [ \"crm-department\" ], [ \"senior-management\" ] ], \"remindAfterDays\": 3, \"expireAfterDays\"", "[ [ \"core-sales\" ] ], \"remindAfterDays\": 3, \"expireAfterDays\"");

        Assert.Equal("core-sales", careless.Approvals.ItemOf(ApprovalSubject.Of(ApprovalKinds.PolicyChange, "x")).Route.ToString());
        Assert.Equal("crm-department, senior-management", Present.Approvals.RequestFor(careless, "P1", "li", Day).Items[0].Item.Route.ToString());
    }

    [Fact]
    public void An_approval_covers_exactly_the_draft_that_was_seen()
    {
        var (seen, other) = (Changed("\"atLeast\": 80", "\"atLeast\": 85"), Changed("\"atLeast\": 80", "\"atLeast\": 86"));
        var request = Approved(seen);

        Assert.Null(Present.Approvals.GapOf(seen, request, Day));
        Assert.Equal(ApprovalGapReason.Changed, Present.Approvals.GapOf(other, request, Day)!.Reason);
        Assert.Equal(ApprovalGapReason.NotRequested, Present.Approvals.GapOf(seen, null, Day)!.Reason);
        Assert.Equal(ApprovalGapReason.NotValid, Present.Approvals.GapOf(seen, request, Day.PlusDays(30))!.Reason);
    }

    [Fact]
    public void An_approval_does_not_cover_the_same_draft_in_the_place_of_another_policy()
    {
        var (seen, since) = (Changed("\"atLeast\": 80", "\"atLeast\": 85"), Changed("\"atLeast\": 60", "\"atLeast\": 65"));

        Assert.Equal(ApprovalGapReason.Changed, since.Approvals.GapOf(seen, Approved(seen), Day)!.Reason);
    }

    [Fact]
    public void Rules_that_a_host_edits_are_a_change_too()
    {
        var edited = TieringEngine.Create(Presets.ForeignTrade, static b => b.EditRules(static r => r.For(Areas.ChangeLimits).Remove("no-promotion-on-doubtful-facts")));

        Assert.Equal(Present.Policy.Hash, edited.Policy.Hash);
        Assert.Equal(ApprovalGapReason.NotRequested, Present.Approvals.GapOf(edited, null, Day)!.Reason);
        Assert.Null(Present.Approvals.GapOf(edited, Approved(edited), Day));
    }

    [Fact]
    public void What_is_in_force_already_needs_nobody_and_cannot_be_asked_for()
    {
        var same = TieringEngine.Create(Presets.ForeignTrade);

        Assert.Null(Present.Approvals.GapOf(same, null, Day));
        Assert.StartsWith("policy `foreign-trade` and its rules are those in force", Assert.Throws<ArgumentException>(() => Present.Approvals.RequestFor(same, "P1", "li", Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_that_names_no_keeper_leaves_its_changes_to_the_host()
    {
        var cement = TieringEngine.Create(Presets.CementSales);

        Assert.Null(cement.Approvals.GapOf(Present, null, Day));
        Assert.StartsWith("policy `cement-sales` does not say who approves `policy-change`", Assert.Throws<ArgumentException>(() => cement.Approvals.RequestFor(Present, "P1", "li", Day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_may_be_said_as_date_and_time_of_which_the_time_is_refused()
    {
        var draft = Changed("\"atLeast\": 80", "\"atLeast\": 85");
        var day = new DateTime(2026, 7, 1);

        Assert.Equal(Day, Present.Approvals.RequestFor(draft, "P1", "li", day).LastOn);
        Assert.Null(Present.Approvals.GapOf(draft, Approved(draft), day));
        Assert.Throws<ArgumentException>(() => Present.Approvals.GapOf(draft, null, day.AddHours(1)));
    }

    private static TieringEngine Changed(string old, string replacement)
    {
        var text = Presets.TextOf("foreign-trade").Replace(old, replacement, StringComparison.Ordinal);
        Assert.NotEqual(Presets.TextOf("foreign-trade"), text);
        return TieringEngine.Create(TieringPolicy.Parse(text));
    }

    private static ApprovalRequest Approved(TieringEngine next)
    {
        var request = Present.Approvals.RequestFor(next, "P1", "li", Day);
        foreach (var person in (string[])["crm", "board"])
            request = request.Apply(new ApproveCommand(person, "foreign-trade", request.Find("foreign-trade")!.Item.Fingerprint), Day, People).Request;
        return request;
    }
}
