using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Decisions;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class CarePlanTests
{
    private static readonly LocalDate AsOf = CareSamples.AsOf;

    [Fact]
    public void Gives_entitlements_target_and_tasks_of_the_tier_in_effect()
    {
        var plan = CareSamples.For("A").Plan();

        Assert.Equal(["simple", "line"], plan.Entitlements.Select(static e => e.Id));
        Assert.Equal(("fast", "A", "li"), (plan.Target!.Id, plan.Tier, plan.Owner));
        Assert.Contains("visit:2026-06-11 on 2026-06-11", plan.Due("visit"));
        Assert.Equal("slow", CareSamples.For("B").Plan().Target!.Id);
    }

    [Fact]
    public void Reads_a_former_tier_by_the_map_and_refuses_an_unknown_one()
    {
        Assert.Equal("A", CareSamples.For("Gold").Plan().Tier);
        Assert.Contains("names tier `Z`", Assert.Throws<DecisionInputException>(static () => CareSamples.For("Z").Plan()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaves_out_what_is_not_given_on_the_day_and_says_what_is_due_for_replacement()
    {
        Assert.Empty(CareSamples.For("A").Plan().Replacements);
        Assert.Equal(["line"], CareSamples.For("A", asOf: new LocalDate(2026, 12, 1)).Plan().Replacements.Select(static e => e.Id));
        Assert.Equal(["simple"], CareSamples.For("A", asOf: new LocalDate(2027, 1, 1)).Plan().Entitlements.Select(static e => e.Id));
    }

    [Fact]
    public void Assigns_tasks_to_the_owner_or_to_a_role_and_tells_of_a_customer_that_nobody_looks_after()
    {
        var plan = CareSamples.For("A", owner: null).Plan();

        Assert.NotEmpty(plan.Unassigned);
        Assert.All(plan.Tasks, static t => Assert.Null(t.Person));
        Assert.Equal(("alert-without-owner", "head"), (plan.Alerts.Single().Rule, plan.Alerts.Single().Alert.Recipient));
        Assert.Contains(CarePlanGap.Staff, plan.Gaps);
        Assert.All(CareSamples.For("A").Plan().Tasks.Where(static t => t.Measure.Responsible == CareMeasure.Owner), static t => Assert.Equal("li", t.Person));
    }

    [Fact]
    public void Says_what_a_complete_plan_would_have_besides()
    {
        Assert.Empty(CareSamples.For("A").Plan().Gaps);
        var bare = CareSamples.EngineOf("\"care\": { }");
        Assert.Equal([CarePlanGap.Content, CarePlanGap.Process, CarePlanGap.Standard, CarePlanGap.Staff], bare.Care.Plan(CareSamples.For("A", owner: null).Build()).Gaps);
    }

    [Fact]
    public void Asks_for_gaps_in_the_file_to_be_filled_and_holds_a_first_order_on_it()
    {
        var facts = new CustomerFactsBuilder { Id = "C1" }.Build();
        var builder = new CareRequestBuilder(facts, Standing.Imported("C", AsOf), AsOf) { IsFirstOrder = true };

        Assert.Equal(["fill:2026-06-01 on 2026-06-08"], builder.Plan().Due("fill"));
        Assert.True(builder.Plan().HoldsOrder);
        builder.IsFirstOrder = false;
        Assert.False(builder.Plan().HoldsOrder);
        Assert.Empty(CareSamples.For("C").Plan().Due("fill"));
    }

    [Fact]
    public void Has_gifts_approved_by_customer_task_and_cost()
    {
        var request = CareSamples.For("A").Add(new CustomerDate("founding", "anniversary", new AnnualDate(9, 1)));
        var gift = request.Plan().ToBeApproved.Single();

        Assert.Equal(("gift:founding:2026", "head, director"), (gift.Approval!.Id, gift.Approval.Route.ToString()));
        Assert.Equal(gift.Approval.Fingerprint, CareSamples.For("A").Add(new CustomerDate("founding", "anniversary", new AnnualDate(9, 2))).Plan().ToBeApproved.Single().Approval!.Fingerprint);
        Assert.NotEqual(gift.Approval.Fingerprint, CareSamples.For("A", id: "C2").Add(new CustomerDate("founding", "anniversary", new AnnualDate(9, 1))).Plan().ToBeApproved.Single().Approval!.Fingerprint);
        Assert.Null(request.Plan().Tasks.First(static t => t.Measure.Id == "visit-a").Approval);
    }

    [Fact]
    public void Is_the_same_record_whatever_the_order_in_which_the_host_adds()
    {
        CustomerDate[] dates = [new("b", "birthday", new AnnualDate(2, 29)), new("h", "holiday", new AnnualDate(10, 1))];
        CareEvent[] events = [new("o1", "purchase", AsOf.PlusDays(-3)), new("o2", "purchase", AsOf.PlusDays(-2))];
        DoneTask[] done = [new("visit-a", AsOf.PlusDays(-9)), new("greeting", AsOf.PlusDays(-1))];
        var one = CareSamples.For("A").Add(dates[0]).Add(dates[1]).Add(events[0]).Add(events[1]).Add(done[0]).Add(done[1]).InClass("vip").InClass("x");
        var other = CareSamples.For("A").InClass("x").InClass("vip").InClass("x").Add(done[1]).Add(done[0]).Add(events[1]).Add(events[0]).Add(dates[1]).Add(dates[0]);

        Assert.Equal(one.Plan().ToRecord(), other.Plan().ToRecord());
        Assert.Equal(64, one.Plan().Hash().Length);
        Assert.NotEqual(one.Plan().Hash(), CareSamples.For("A").Plan().Hash());
    }

    [Theory]
    [InlineData("en", "C1: care plan for tier A, ", "answered within 4 hours", "no working day")]
    [InlineData("zh-Hans", "C1：A级的维护计划", "4小时内响应", "原定日期不是工作日")]
    [InlineData("zh-Hant", "C1：A級的維護計畫", "4小時內回應", "原定日期不是工作日")]
    public void Explains_itself_in_three_languages(string language, params string[] parts)
    {
        var text = CareSamples.Engine.Explain(CareSamples.For("A").Plan(), language);
        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Refuses_what_was_done_later_ids_that_stand_twice_and_an_end_before_the_day()
    {
        Assert.Throws<InvalidOperationException>(static () => CareSamples.For("A").Add(new DoneTask("visit-a", AsOf.PlusDays(1))).Build());
        Assert.Throws<InvalidOperationException>(static () => CareSamples.For("A").Add(new CareEvent("o", "purchase", AsOf)).Add(new CareEvent("o", "order", AsOf)).Build());
        var request = CareSamples.For("A");
        request.Until = AsOf;
        Assert.Throws<InvalidOperationException>(() => request.Build());
    }

    [Fact]
    public void Is_the_same_plan_for_a_host_without_NodaTime()
    {
        var (facts, standing) = (CareSamples.For("A").Facts, CareSamples.For("A").Standing);
        var one = new CareRequestBuilder(facts, standing, AsOf) { Until = new LocalDate(2026, 12, 1) }
            .Add(new CustomerDate("li", "birthday", new AnnualDate(9, 1))).Add(CustomerDate.Moving("ny", "holiday", new LocalDate(2026, 10, 7)));
        var other = new CareRequestBuilder(facts, standing, new DateTime(2026, 6, 1)).PlannedUntil(new DateTime(2026, 12, 1))
            .Add(new CustomerDate("li", "birthday", new DateTime(1980, 9, 1))).Add(CustomerDate.Moving("ny", "holiday", new DateTime(2026, 10, 7)));
        Assert.Equal(one.Plan().ToRecord(), other.Plan().ToRecord());
        Assert.Equal(one.Plan().Tasks[0].Issue(AsOf).IssuedOn, other.Plan().Tasks[0].Issue(new DateTime(2026, 6, 1)).IssuedOn);
    }

    [Fact]
    public void Asks_for_a_case_where_a_task_turned_out_badly_until_one_is_open()
    {
        var section = CareSamples.Section.Replace("\"id\": \"visit-a\",", "\"id\": \"visit-a\", \"onFailure\": \"correction\",", StringComparison.Ordinal) + ", \"cases\": { \"kinds\": [ { \"id\": \"correction\", \"steps\": [ { \"id\": \"correct\" } ] } ] }";
        var engine = CareSamples.EngineOf(section);
        var task = engine.Care.Plan(CareSamples.For("A", since: AsOf.PlusDays(-10)).Build()).Tasks.First(static t => t.Measure.Id == "visit-a");
        CarePlan After(DoneTask done) => engine.Care.Plan(CareSamples.For("A", since: AsOf.PlusDays(-10)).Add(done).Build());

        Assert.Equal((task.Key, "correction", "C1"), (After(task.Fail(AsOf)).CasesToOpen.Single().Failed.Key, After(task.Fail(new DateTime(2026, 6, 1))).CasesToOpen.Single().Kind, After(task.Fail(AsOf)).CasesToOpen.Single().Customer));
        Assert.Contains("\"casesToOpen\":[{\"key\":\"visit:2026-06-01\"", After(task.Fail(AsOf)).ToRecord(), StringComparison.Ordinal);
        Assert.Contains("Cases to be opened", engine.Explain(After(task.Fail(AsOf))), StringComparison.Ordinal);
        Assert.Empty(After(task.Fail(AsOf).WithCase("K-1")).CasesToOpen);
        Assert.Empty(After(task.Complete(AsOf)).CasesToOpen);
    }

    [Fact]
    public void Names_the_measures_of_what_was_done_that_the_policy_does_not_declare()
    {
        var plan = CareSamples.For("A").Add(new DoneTask("vist-a", AsOf)).Add(new DoneTask("visit-a", AsOf)).Add(new OpenTask("call:1", "call", AsOf, AsOf)).Plan();

        Assert.Equal(["call", "vist-a"], plan.UnknownMeasures);
        Assert.Contains("\"unknownMeasures\":[\"call\",\"vist-a\"]", plan.ToRecord(), StringComparison.Ordinal);
        Assert.Contains("measures that the policy does not declare\n  call\n  vist-a", CareSamples.Engine.Explain(plan), StringComparison.Ordinal);
        Assert.Empty(CareSamples.For("A").Add(new DoneTask("visit-a", AsOf)).Plan().UnknownMeasures);
    }

    [Fact]
    public void Names_what_a_hosts_rule_gives_and_the_policy_does_not_declare()
    {
        var engine = TieringEngine.Create(CareSamples.Engine.Policy, static b => b.AddIndicatorsOf(CareSamples.Engine.Policy).EditRules(static r => r.For(Areas.CareMeasures)
            .Add(new Rules.Rule<CareCase, CareGrant>("more", "more", static c => c.IsFirstOrder == false, static c => CareGrant.Of("vist")))));
        Assert.Contains("gives `vist`", Assert.Throws<DecisionInputException>(() => engine.Care.Plan(CareSamples.For("A").Build())).Message, StringComparison.Ordinal);
    }
}
