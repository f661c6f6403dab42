using System;
using CustomerTiering.Approvals;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>The customer relations department sets standard and process, assigns tiers, rechecks and adjusts them.</summary>
public class Clause_2_2
{
    private static readonly TieringEngine Stricter = TieringEngine.Create(TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace("\"atLeast\": 80", "\"atLeast\": 85", StringComparison.Ordinal)));

    private static readonly Roster People = new([new Person("crm", "crm-department"), new Person("board", "senior-management"), new Person("sales", "core-sales")]);

    [Fact]
    public void Asks_the_department_to_approve_a_first_tier()
        => Assert.Equal("Place B [crm-department]", ForeignTrade.Decide(null, ForeignTrade.LevelB).Proposal());

    [Fact]
    public void Asks_the_department_to_approve_a_promotion()
        => Assert.Contains("crm-department", ForeignTrade.Decide("B", ForeignTrade.LevelA).Approvers);

    [Fact]
    public void Asks_the_department_to_approve_a_demotion()
        => Assert.Equal("Demote C [crm-department]", ForeignTrade.Decide("A", ForeignTrade.LevelC).Proposal());

    [Fact]
    public void Asks_nobody_where_nothing_changes()
        => Assert.Equal("Hold B []", ForeignTrade.Decide("B", ForeignTrade.LevelB).Proposal());

    [Fact]
    public void Asks_the_department_where_a_host_s_floor_stands_above_the_cap()
    {
        var floor = new Rule<TierCase, TierBound>("listed-company", "floor", static c => c.Score > 50, static c => TierBound.AtLeast(c.ScoredTier));
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b.EditRules(r => r.For(Areas.TierBounds).Add(floor)));

        var decision = engine.Decide(ForeignTrade.Request("D", ForeignTrade.LevelA.With(static f => f.HasPurchased = false)));

        Assert.Equal("Hold D [crm-department]", decision.Proposal());
        Assert.True(decision.BoundsConflict);
    }

    [Fact]
    public void Keeps_the_policy_together_with_senior_management()
    {
        var request = ForeignTrade.Engine.Approvals.RequestFor(Stricter, "P1", "li", ForeignTrade.AsOf);

        Assert.Equal("crm-department, senior-management", request.Find("foreign-trade")!.Item.Route.ToString());
        Assert.Equal(["crm-department"], ForeignTrade.Engine.Approvals.GapOf(Stricter, request, ForeignTrade.AsOf)!.WaitingFor);
        Assert.Equal(["senior-management"], ForeignTrade.Engine.Approvals.GapOf(Stricter, Approved(request, "crm"), ForeignTrade.AsOf)!.WaitingFor);
        Assert.Null(ForeignTrade.Engine.Approvals.GapOf(Stricter, Approved(Approved(request, "crm"), "board"), ForeignTrade.AsOf));
    }

    [Fact]
    public void Lets_nobody_else_change_the_policy()
    {
        var request = ForeignTrade.Engine.Approvals.RequestFor(Stricter, "P1", "crm", ForeignTrade.AsOf);

        Assert.True(Try(request, "sales").IsRefused);
        Assert.True(Try(request, "board").IsRefused);
        Assert.True(Try(request, "crm").IsRefused);
    }

    private static ApprovalResult Try(ApprovalRequest request, string person)
        => request.Apply(new ApproveCommand(person, "foreign-trade", request.Find("foreign-trade")!.Item.Fingerprint), ForeignTrade.AsOf, People);

    private static ApprovalRequest Approved(ApprovalRequest request, string person) => Try(request, person).Request;
}
