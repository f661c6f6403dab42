using System.Linq;
using CustomerTiering.Owners;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>As a rule A goes to senior people, B to core, C to ordinary sales staff, D to newcomers and developers; everybody has a named owner.</summary>
public class Clause_3_3_Owners
{
    private static readonly OwnerWorld World = new("foreign-trade");

    [Theory]
    [InlineData("A", "senior-management")]
    [InlineData("A", "senior-sales-manager")]
    [InlineData("B", "core-sales")]
    [InlineData("C", "ordinary-sales")]
    [InlineData("D", "new-staff")]
    [InlineData("D", "business-developer")]
    public void A_customer_goes_to_a_role_of_its_tier(string tier, string role)
    {
        var decision = World.Decide(Customer(tier), Person("other", role == "core-sales" ? "ordinary-sales" : "core-sales"), Person("right", role));

        Assert.Equal(("right", OwnerOutcome.Assigned), (decision.Owner, decision.Outcome));
    }

    [Fact]
    public void Another_role_is_an_exception_with_its_rule_as_reason_and_an_approver()
    {
        var decision = World.Decide(Customer("A"), Person("core", "core-sales"), Person("new", "new-staff"));

        Assert.Equal(("core", OwnerOutcome.ByException), (decision.Owner, decision.Outcome));
        Assert.Equal("strategic-with-senior", Assert.Single(decision.Rules).Rule.Id);
        Assert.Equal("3.3", decision.Rules[0].Rule.Clause);
        Assert.Equal(["crm-department"], decision.ApprovalBy);
    }

    [Fact]
    public void The_chain_of_exceptions_is_taken_in_its_order()
        => Assert.Equal("manager", World.Decide(Customer("B"), Person("ordinary", "ordinary-sales"), Person("manager", "senior-sales-manager")).Owner);

    [Fact]
    public void Where_nobody_has_room_the_department_takes_it_with_an_alarm_that_names_for_each_why_not()
    {
        var decision = World.Decide(
            Customer("B"),
            Person("full", "core-sales", capacity: 3),
            Person("away", "core-sales").OnLeave(Day, Day.PlusDays(5)),
            Person("new", "new-staff"),
            Person("crm", "crm-department"));

        Assert.Equal(("crm", OwnerOutcome.ByFallback), (decision.Owner, decision.Outcome));
        Assert.Equal(OwnerAlarmKind.TakenByFallback, decision.Alarm!.Kind);
        var why = decision.Alarm.Refusals.ToDictionary(static r => r.Candidate, static r => (string.Join('+', r.Rules.Select(static h => h.Rule.Id)), r.IsFull));
        Assert.Equal((string.Empty, true), why["full"]);
        Assert.Equal(("owner-on-leave", false), why["away"]);
        Assert.Equal(("core-with-core-sales", false), why["new"]);
    }

    [Fact]
    public void Without_anybody_there_is_an_alarm_and_never_silence()
    {
        var decision = World.Decide(Customer("B"));

        Assert.Null(decision.Owner);
        Assert.Equal(OwnerAlarmKind.NoOwner, decision.Alarm!.Kind);
    }

    [Fact]
    public void Who_is_on_leave_gets_no_new_customer_and_keeps_the_own()
    {
        var away = Person("away", "core-sales").OnLeave(Day, Day.PlusDays(29));

        Assert.Equal("other", World.Decide(Customer("B"), away, Person("other", "core-sales")).Owner);
        Assert.Equal("away", World.Decide(Customer("B", "away"), away, Person("other", "core-sales")).Owner);
        Assert.Equal(OwnerAlarmKind.OwnerAbsent, World.Decide(Customer("B", "away"), away, Person("other", "core-sales")).Alarm!.Kind);
    }

    [Fact]
    public void Who_is_away_for_thirty_days_keeps_nobody()
        => Assert.Equal("other", World.Decide(Customer("B", "away"), Person("away", "core-sales").OnLeave(Day, Day.PlusDays(30)), Person("other", "core-sales")).Owner);

    [Fact]
    public void A_substitute_acts_while_the_owner_is_away_and_no_alarm_is_raised()
    {
        var pool = new OwnerPool(
            [Person("away", "core-sales").OnLeave(Day, Day.PlusDays(5)).Build(), Person("sub", "core-sales").Build()],
            [new Substitution("away", "sub", Day, Day.PlusDays(5))]);

        var decision = World.Engine.Owners.Decide(Customer("B", "away"), pool, Day);

        Assert.Equal(("away", "sub", null), (decision.Owner, decision.Acting, decision.Alarm));
    }

    [Fact]
    public void The_better_tier_and_the_higher_score_are_served_until_capacity_ends()
    {
        var assignment = World.Engine.Owners.Assign(
            [Customer("C", id: "low", score: 31), Customer("C", id: "high", score: 59), Customer("C", id: "middle", score: 45)],
            new OwnerPool([Person("one", "ordinary-sales", capacity: 4).Build()]),
            Day);

        Assert.Equal(["low"], assignment.Alarms.Select(static a => a.Customer));
    }

    [Fact]
    public void A_lead_has_terms() => Assert.Equal((7, 30, 45, 180, 30), World.Engine.Policy.Owners.Leads is { } l ? (l.FirstActivityWithinDays, l.IdleAfterDays, l.ReturnAfterDays, l.ProtectionDays, l.WaitDays) : default);
}
