using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using NodaTime;
using Xunit;

namespace CustomerTiering.Changes;

public sealed class ChangeDeciderTests
{
    private const string Delist = """{ "id": "delist", "when": { "outcome": "score", "below": 10 }, "then": { "exit": true } }""";
    private const string Assess = """{ "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" }""";
    private static readonly LocalDate Day = RandomRequests.AsOf;

    [Theory]
    [InlineData(null, 85, ChangeKind.Place, "A")]
    [InlineData("C", 85, ChangeKind.Promote, "A")]
    [InlineData("A", 40, ChangeKind.Demote, "C")]
    [InlineData("C", 40, ChangeKind.Hold, "C")]
    public void The_tier_follows_the_assessment(string? tier, int score, ChangeKind change, string proposed)
    {
        var decision = Decide(SmallPolicy.With(), tier, score);

        Assert.Equal((change, proposed), (decision.Change, decision.ProposedTier!.Code));
    }

    [Fact]
    public void The_first_verdict_that_holds_decides_and_later_ones_do_not_count()
    {
        var decision = Decide(SmallPolicy.With(verdicts: $"{Delist}, {Assess}"), "C", 5);

        Assert.Equal(ChangeKind.Exit, decision.Change);
        Assert.Null(decision.ProposedTier);
        Assert.Equal(["delist"], decision.Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void Who_exits_has_no_tier_if_approved()
    {
        var next = Decide(SmallPolicy.With(verdicts: $"{Delist}, {Assess}"), "C", 5).StandingIfApproved();

        Assert.Equal((null, null, 0), (next.Tier, next.Since, next.PeriodsBelow));
    }

    [Fact]
    public void Without_a_verdict_the_tier_holds_and_a_new_customer_is_placed()
    {
        var silent = SmallPolicy.With(verdicts: """{ "id": "never", "when": { "outcome": "score", "above": 100 }, "then": { "hold": true } }""");

        Assert.Equal((ChangeKind.Hold, "C"), (Decide(silent, "C", 95).Change, Decide(silent, "C", 95).ProposedTier!.Code));
        Assert.Equal((ChangeKind.Place, "A"), (Decide(silent, null, 95).Change, Decide(silent, null, 95).ProposedTier!.Code));
    }

    [Fact]
    public void A_verdict_named_promote_that_leads_down_is_a_demotion()
    {
        var odd = SmallPolicy.With(verdicts: """{ "id": "odd", "when": { "outcome": "score", "atLeast": 0 }, "then": { "promote": "D" } }""");

        Assert.Equal(ChangeKind.Demote, Decide(odd, "B", 70).Change);
    }

    [Fact]
    public void A_change_that_a_limit_takes_back_is_a_hold_without_approval_and_the_limit_is_told()
    {
        var decision = Decide(
            SmallPolicy.With(limits: """{ "id": "none", "when": { "outcome": "change", "is": "promote" }, "then": { "no": "promotion" } }""", approvals: """{ "use": "approve-change", "role": "crm" }"""),
            "C",
            95);

        Assert.Equal((ChangeKind.Hold, "C", false), (decision.Change, decision.ProposedTier!.Code, decision.RequiresApproval));
        Assert.Equal(["promote-on-assessment", "none"], decision.Rules.Select(static h => h.Rule.Id));
    }

    [Fact]
    public void Limits_on_the_one_direction_leave_the_other_free()
    {
        var policy = SmallPolicy.With(limits: """{ "id": "none", "when": { "outcome": "score", "atLeast": 0 }, "then": { "no": "promotion" } }""");

        Assert.Equal("D", Decide(policy, "A", 5).ProposedTier!.Code);
    }

    [Fact]
    public void The_pin_wins_over_limits_and_over_an_exit()
    {
        var policy = SmallPolicy.With(verdicts: $"{Delist}, {Assess}", limits: """{ "use": "promotion-steps", "steps": 1 }""");
        var pinned = new StandingBuilder { Tier = "D", Pin = new TierPin(PinKind.Floor, "B", "head of sales", Day.PlusDays(9)) }.Build();

        var decision = TieringEngine.Create(policy).Decide(SmallPolicy.Scoring(5), pinned, Day);

        Assert.Equal((ChangeKind.Promote, "B"), (decision.Change, decision.ProposedTier!.Code));
    }

    [Fact]
    public void Each_role_approves_once_in_the_order_of_the_rules()
    {
        var policy = SmallPolicy.With(approvals: """
            { "id": "first", "use": "approve-change", "role": "crm" },
            { "use": "approve-entry", "tier": "B", "role": "board" },
            { "id": "again", "use": "approve-change", "role": "crm" }
            """);

        Assert.Equal(["crm", "board"], Decide(policy, "C", 95).Approvers);
        Assert.Equal(["crm"], Decide(policy, "A", 35).Approvers);
        Assert.Empty(Decide(policy, "C", 35).Approvers);
    }

    [Theory]
    [InlineData(84, "B")]
    [InlineData(85, "A")]
    public void A_promotion_margin_is_met_at_its_bound(int score, string tier)
        => Assert.Equal(tier, Decide(SmallPolicy.With(limits: """{ "use": "promotion-margin", "margin": 5 }"""), "B", score).ProposedTier!.Code);

    [Theory]
    [InlineData(55, "B")]
    [InlineData(54, "C")]
    public void A_demotion_margin_still_holds_at_its_bound(int score, string tier)
        => Assert.Equal(tier, Decide(SmallPolicy.With(limits: """{ "use": "demotion-margin", "margin": 5 }"""), "B", score).ProposedTier!.Code);

    [Theory]
    [InlineData(0, false, "B")]
    [InlineData(1, false, "C")]
    [InlineData(0, true, "C")]
    public void A_demotion_waits_for_its_periods_unless_an_event_asks(int before, bool happened, string tier)
    {
        var standing = new StandingBuilder { Tier = "B", PeriodsBelow = before }.Build();
        var request = new DecisionRequest(SmallPolicy.Scoring(40), standing, Day, reviewEvent: happened ? new ReviewEvent("merger") : null, review: "R1");

        Assert.Equal(tier, TieringEngine.Create(SmallPolicy.With(limits: """{ "use": "demotion-needs-periods", "periods": 2 }""")).Decide(request).ProposedTier!.Code);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(-1, "B")]
    public void A_shortest_stay_ends_on_its_day(int days, string tier)
    {
        var midMonth = new LocalDate(2025, 6, 15);
        var standing = Standing.Imported("B", midMonth.PlusMonths(-6).PlusDays(-days));

        Assert.Equal(tier, TieringEngine.Create(SmallPolicy.With(limits: """{ "use": "shortest-stay", "months": 6 }""")).Decide(SmallPolicy.Scoring(95), standing, midMonth).ProposedTier!.Code);
    }

    private static Decision Decide(Policies.TieringPolicy policy, string? tier, int score)
        => TieringEngine.Create(policy).Decide(SmallPolicy.Scoring(score), tier is null ? Standing.None : Standing.Imported(tier, Day.PlusMonths(-12)), Day);
}
