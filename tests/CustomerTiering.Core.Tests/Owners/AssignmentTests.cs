using System;
using System.Linq;
using CustomerTiering.Clauses;
using CustomerTiering.Customers;
using Xunit;
using static CustomerTiering.Clauses.OwnerWorld;

namespace CustomerTiering.Owners;

public sealed class AssignmentTests
{
    private static readonly OwnerWorld World = new("foreign-trade");

    [Fact]
    public void Customers_given_more_than_once_are_told_all_at_once_with_their_places()
        => Assert.StartsWith(
            "customers are given more than once: `c1` at 1, 3 and 5, `c2` at 2 and 4; give each customer once",
            Assert.Throws<ArgumentException>("requests", static () => Assign(["c1", "c2", "c1", "c2", "c1", "c3"])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_null_among_the_customers_is_told_with_its_place()
        => Assert.StartsWith("null stands at 2; leave it out", Assert.Throws<ArgumentException>("requests", static () => World.Engine.Owners.Assign([Customer("C"), null!], new OwnerPool([]), Day)).Message, StringComparison.Ordinal);

    [Fact]
    public void Who_has_a_customer_by_fallback_keeps_it_and_takes_no_turn_for_it()
    {
        var pool = new OwnerPool([Person("crm1", "crm-department").Build(), Loaded("crm2", 5)]);

        var decision = World.Engine.Owners.Decide(Customer("B", "crm2"), pool, Day);
        var load = World.Engine.Owners.Assign([Customer("B", "crm2")], pool, Day).Loads[1];

        Assert.Equal(("crm2", OwnerOutcome.ByFallback, OwnerAlarmKind.TakenByFallback), (decision.Owner, decision.Outcome, decision.Alarm!.Kind));
        Assert.Equal((1, 0, 0L), (load.Kept, load.Gained, load.Turn));
    }

    [Fact]
    public void Who_has_a_customer_by_fallback_and_is_away_gives_it_to_who_is_there()
        => Assert.Equal("crm1", World.Decide(Customer("B", "crm2"), Person("crm1", "crm-department"), Person("crm2", "crm-department").OnLeave(Day, Day.PlusDays(3))).Owner);

    [Fact]
    public void An_owner_who_is_taken_again_as_an_exception_takes_no_turn()
    {
        var load = Assert.Single(World.Engine.Owners.Assign([Customer("A", "core")], new OwnerPool([Person("core", "core-sales").Build()]), Day).Loads);

        Assert.Equal((1, 0, 0L), (load.Kept, load.Gained, load.Turn));
    }

    [Theory]
    [InlineData("{ 'attribute': 'industry', 'is': 'steel' }")]
    [InlineData("{ 'any': [ { 'attribute': 'industry', 'is': 'steel' }, { 'candidate': 'skill-level', 'atLeast': 99 } ] }")]
    [InlineData("{ 'not': { 'attribute': 'industry', 'is': 'wood' } }")]
    public void A_rule_that_reads_a_fact_tells_customers_apart_that_are_alike_otherwise(string when)
    {
        var rule = $"{{ 'id': 'no-steel', 'when': {{ 'all': [ {when}, {{ 'candidate': 'role', 'is': 'clerk' }} ] }}, 'then': {{ 'eligible': 'never' }} }}";
        var pool = new OwnerPool([Person("ann", "clerk").Build(), Person("bob", "smith").Build()]);
        OwnerRequest[] requests = [Of("c1", "wood"), Of("c2", "steel"), Of("c3", "wood"), Of("c4", "steel")];

        var assignment = OwnerPolicies.Engine($"'eligibility': [ {rule} ], 'order': [ 'skill-level' ]").Owners.Assign(requests, pool, Day);

        Assert.Equal(["ann", "bob", "ann", "bob"], assignment.Decisions.Select(static d => d.Owner));
    }

    [Fact]
    public void A_rule_against_the_present_owner_alone_moves_the_customer_on()
    {
        var engine = OwnerPolicies.Engine("'eligibility': [ { 'id': 'rotate', 'when': { 'candidate': 'is-owner', 'is': true }, 'then': { 'eligible': 'never' } } ], 'order': [ 'lowest-load' ]");
        var pool = new OwnerPool([Person("ann", "clerk").Build(), Person("bob", "clerk").Build()]);

        var assignment = engine.Owners.Assign([Customer(null, "ann", id: "c1"), Customer(null, "bob", id: "c2"), Customer(null, id: "c3")], pool, Day);

        Assert.Equal(["bob", "ann", "ann"], assignment.Decisions.Select(static d => d.Owner));
        Assert.Equal(OwnerAlarmKind.NoOwner, engine.Owners.Decide(Customer(null, "ann"), new OwnerPool([Person("ann", "clerk").Build()]), Day).Alarm!.Kind);
    }

    [Fact]
    public void A_rule_that_makes_the_present_owner_an_exception_lets_others_go_first()
    {
        var engine = OwnerPolicies.Engine("'eligibility': [ { 'id': 'rotate', 'when': { 'candidate': 'is-owner', 'is': true }, 'then': { 'eligible': 'as-an-exception' } } ], 'order': [ 'preferred-role', 'lowest-load' ], 'fallback': { 'roles': [ 'clerk' ] }");
        var busy = Person("bob", "clerk");
        busy.Load = 9;

        Assert.Equal(("bob", OwnerOutcome.Assigned), engine.Owners.Decide(Customer(null, "ann"), new OwnerPool([Person("ann", "clerk").Build(), busy.Build()]), Day) is var d ? (d.Owner, d.Outcome) : default);
        Assert.Equal(("ann", OwnerOutcome.ByException), engine.Owners.Decide(Customer(null, "ann"), new OwnerPool([Person("ann", "clerk").Build()]), Day) is var alone ? (alone.Owner, alone.Outcome) : default);
    }

    [Fact]
    public void The_hash_of_a_pool_does_not_depend_on_the_order_of_leaves_that_begin_together()
        => Assert.Equal(
            new OwnerPool([Person("a", "x").OnLeave(Day, Day.PlusDays(2)).OnLeave(Day, null).Build()]).Hash,
            new OwnerPool([Person("a", "x").OnLeave(Day, null).OnLeave(Day, Day.PlusDays(2)).Build()]).Hash);

    [Fact]
    public void People_given_more_than_once_are_told_all_at_once_with_their_places()
        => Assert.StartsWith(
            "people stand in the pool more than once: `ann` at 1 and 4, `bob` at 2 and 3; give each person once",
            Assert.Throws<ArgumentException>("candidates", static () => new OwnerPool(new[] { "ann", "bob", "bob", "ann" }.Select(static id => Person(id, "x").Build()))).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("in-region", "north")]
    [InlineData("needed-skill", "skilled")]
    [InlineData("skill-level", "expert")]
    [InlineData("free-capacity", "free")]
    [InlineData("lowest-load", "idle")]
    [InlineData("longest-wait", "waiting")]
    public void Each_preference_sends_its_own_first(string preference, string first)
    {
        var engine = OwnerPolicies.Engine($"'order': [ '{preference}' ], 'facts': {{ 'skill': 'industry' }}");
        OwnerCandidateBuilder[] people = [Aside("plain"), Aside("north", regions: "north"), Aside("skilled", skills: "steel"), Aside("expert", level: 9), Aside("free", capacity: 500), Aside("idle", load: 1), Aside("waiting", turn: 1)];

        var decision = engine.Owners.Decide(new OwnerRequest(new CustomerFactsBuilder { Id = "c1", Region = "north", Industry = "steel" }.Build(), Standing.None), new OwnerPool(people.Select(static p => p.Build())), Day);

        Assert.Equal(first, decision.Owner);
    }

    private static OwnerAssignment Assign(string[] ids) => World.Engine.Owners.Assign(ids.Select(static id => Customer("C", id: id)), new OwnerPool([]), Day);

    private static OwnerCandidate Loaded(string id, decimal load)
    {
        var person = Person(id, "crm-department");
        person.Load = load;
        return person.Build();
    }

    private static OwnerCandidateBuilder Aside(string id, string regions = "south", string skills = "wood", int level = 1, decimal capacity = 100, decimal load = 50, long turn = 7)
    {
        var person = new OwnerCandidateBuilder { Id = id, Role = "clerk", SkillLevel = level, Capacity = capacity, Load = load, Turn = turn };
        person.Regions.Add(regions);
        person.Skills.Add(skills);
        return person;
    }

    private static OwnerRequest Of(string id, string industry) => new(new CustomerFactsBuilder { Id = id, Industry = industry }.Build(), Standing.None);
}
