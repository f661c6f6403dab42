using System;
using System.Linq;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Incentives;

public sealed class IncentiveDeciderTests
{
    private const string AnyRise = """{ "use": "reward-any-tier-rise", "recommend": "bonus" }""";
    private const string NamedRise = """{ "use": "reward-tier-rise", "from": "C", "to": "B", "recommend": "bonus" }""";
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Fact]
    public void The_parts_of_those_who_share_add_up_to_the_amount_to_the_cent()
    {
        var decision = With(AnyRise).Decide(Rise(CreditSplit.Equally("ann", "bob", "cyd")));

        Assert.Equal([33.34m, 33.33m, 33.33m], decision.Recommendations.Select(static r => r.Amount!.Value));
        Assert.All(decision.Recommendations, static r => Assert.Equal(["ann", "bob", "cyd"], r.Occasion.Concerned));
    }

    [Fact]
    public void Held_back_and_due_at_once_add_up()
    {
        var bonus = With(AnyRise, """{ "id": "bonus", "amount": 33.35, "heldShare": 0.5, "heldMonths": 6 }""").Decide(Rise(CreditSplit.To("ann"))).Recommendations.Single();

        Assert.Equal((16.68m, 16.67m, Day.PlusMonths(6)), (bonus.HeldBack!.Value, bonus.DueAtOnce!.Value, bonus.ReleaseOn!.Value));
    }

    [Fact]
    public void Two_rules_that_recommend_the_same_are_two_grounds_of_one_recommendation()
        => Assert.Equal(["reward-any-tier-rise", "reward-tier-rise"], With($"{AnyRise}, {NamedRise}").Decide(Rise(CreditSplit.To("ann"))).Recommendations.Single().Rules);

    [Fact]
    public void What_was_recommended_before_is_withheld()
    {
        var decision = With(AnyRise).Decide(Rise(CreditSplit.To("ann")), ["tier-rise/T1/bonus/ann"]);

        Assert.Empty(decision.Recommendations);
        Assert.Equal(WithheldReason.RecommendedBefore, decision.Withheld.Single().Reason);
    }

    [Fact]
    public void A_reward_for_a_developer_whom_nobody_stated_is_withheld_and_not_given_to_the_owner()
    {
        var rule = """{ "id": "thank-developer", "when": { "occasion": "kind", "is": "tier-rise" }, "then": { "recommend": "bonus", "for": "developer" } }""";

        var withheld = With(rule).Decide(Rise(CreditSplit.To("ann"))).Withheld.Single();
        Assert.Equal((WithheldReason.NobodyKnown, IncentiveRecipient.Developer, null), (withheld.Reason, withheld.Recipient, withheld.Person));
    }

    [Theory]
    [InlineData("en", "would recommend a pay cut")]
    [InlineData("zh-Hans", "成立则建议降薪")]
    public void A_penalty_that_could_not_be_judged_is_told_as_what_would_be_recommended(string language, string told)
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var said = engine.Explain(engine.Incentives.Decide(Occasion.PeriodEnd(engine.Incentives.Measure(new WorkLog([]), "ann", KpiPeriod.Quarter(2026, 1)))), language);

        Assert.Contains(told, said, StringComparison.Ordinal);
        Assert.DoesNotContain("mean recommend", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_in_CSharp_looks_at_a_KPI_as_at_any_fact()
    {
        var engine = TieringEngine.Create(Sales.Policy(), static b => b.EditRules(static rules => rules.For(Areas.Penalties).Add(
            new Rule<IncentiveCase, Incentive>("warn-low", "who is below 70 % is warned", static c => c.Facts[Kpis.Satisfaction] < 0.7m, static c => Incentive.ForPerson("warning")))));
        var log = new WorkLog(Sales.Answers(KpiPeriod.Quarter(2026, 1), "C1", 3, 3, 3), [Sales.Owns("ann", "C1")]);
        var decision = engine.Incentives.Decide(Occasion.PeriodEnd(engine.Incentives.Measure(log, "ann", KpiPeriod.Quarter(2026, 1))));

        Assert.Equal("period-end/2026-Q1/warning/ann", decision.Recommendations.Single().Id);
        Assert.Equal("warn-low", decision.Rules.Single().Rule.Id);
        Assert.Equal(("satisfaction", 0.6m, 3), decision.Recommendations.Single().Evidence.Select(static e => (e.Kpi.Indicator.Id, e.Value!.Value, e.Records)).Single());
    }

    [Fact]
    public void A_team_and_a_person_of_one_id_are_not_taken_for_one_another()
    {
        var engine = TieringEngine.Create(Sales.Policy(), static b => b.EditRules(static rules => rules.For(Areas.Penalties).Add(
            new Rule<IncentiveCase, Incentive>("warn-low", "who is below 70 % is warned", static c => c.Facts[Kpis.Satisfaction] < 0.7m, static c => Incentive.ForPerson("warning")))));
        var log = new WorkLog(Sales.Answers(KpiPeriod.Quarter(2026, 1), "C1", 3, 3, 3), [Sales.Owns("ann", "C1")]);
        var person = engine.Incentives.Decide(Occasion.PeriodEnd(engine.Incentives.Measure(log, "ann", KpiPeriod.Quarter(2026, 1)))).Recommendations.Single().Id;
        var team = engine.Incentives.Decide(Occasion.PeriodEnd(engine.Incentives.Measure(log, new Team("ann", ["ann", "bob"]), KpiPeriod.Quarter(2026, 1))), [person]);

        Assert.Equal("period-end/2026-Q1/warning/team:ann", team.Recommendations.Single().Id);
        Assert.Empty(team.Withheld);
    }

    [Fact]
    public void A_rule_that_recommends_a_kind_the_policy_lacks_is_refused_by_name()
    {
        var engine = TieringEngine.Create(Sales.Policy(), static b => b.EditRules(static rules => rules.For(Areas.Rewards).Add(
            new Rule<IncentiveCase, Incentive>("thank", "thanks", static c => c.Severity == null, static c => Incentive.ForOwner("bonsu")))));

        Assert.Contains("did you mean `bonus`?", Assert.Throws<RuleDefinitionException>(() => engine.Incentives.Decide(Rise(CreditSplit.To("ann")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_tier_or_breach_that_the_policy_lacks_is_refused_with_the_nearest()
    {
        Assert.StartsWith("`X` is no tier of policy `small`", Assert.Throws<ArgumentException>(() => With(AnyRise).Decide(Occasion.NewCustomer("N1", "C1", "X", Day, CreditSplit.To("ann")))).Message, StringComparison.Ordinal);
        Assert.StartsWith("`leek` is no kind of breach of policy `small`; did you mean `leak`?", Assert.Throws<ArgumentException>(() => With(AnyRise).Decide(Occasion.Breach("B1", "ann", "leek", 1, Day))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_occasion_given_twice_is_decided_once_and_one_that_differs_is_refused()
    {
        var engine = With(AnyRise);
        Assert.Single(engine.DecideAll([Rise(CreditSplit.To("ann")), Rise(CreditSplit.To("ann"))]));
        Assert.StartsWith("occasion `T1` (tier-rise) stands for different things: of `C1` at 1, of `C1` at 2; give each occasion an id of its own, and once, as corrected", Assert.Throws<ArgumentException>(() => engine.DecideAll([Rise(CreditSplit.To("ann")), Rise(CreditSplit.To("bob"))])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_two_customers_share_is_refused_and_not_taken_for_recommended_before()
    {
        var problems = Assert.Throws<ArgumentException>("occasions", () => With(AnyRise).DecideAll(
        [
            Occasion.TierRise("T1", "C1", "C", "B", Day, CreditSplit.To("ann")),
            Occasion.TierRise("T1", "C2", "C", "B", Day, CreditSplit.To("ann")),
            Occasion.NewCustomer("T1", "C3", "B", Day, CreditSplit.To("ann")),
            Occasion.NewCustomer("N1", "C4", "X", Day, CreditSplit.To("ann")),
        ])).Message.Split('\n');

        Assert.StartsWith("occasion `N1`: `X` is no tier of policy `small`", problems[0], StringComparison.Ordinal);
        Assert.StartsWith("occasion `T1` (tier-rise) stands for different things: of `C1` at 1, of `C2` at 2", problems[1], StringComparison.Ordinal);
        Assert.Equal(2, problems.Length);
    }

    [Fact]
    public void A_tier_that_the_policy_lacks_is_told_once_where_an_occasion_names_it_twice()
        => Assert.Single(Assert.Throws<ArgumentException>(static () => With(AnyRise).Decide(Occasion.TierRise("T1", "C1", "X", "X", Day, CreditSplit.To("ann")))).Message.Split("; "), static p => p.StartsWith("`X` is no tier", StringComparison.Ordinal));

    [Fact]
    public void Two_people_end_the_same_period()
        => Assert.Equal(2, Sales.Engine.Incentives.DecideAll(new[] { "ann", "bob" }.Select(static p => Occasion.PeriodEnd(Sales.Engine.Incentives.Measure(new WorkLog([]), p, KpiPeriod.Quarter(2026, 1))))).Count);

    [Fact]
    public void The_fingerprint_changes_with_what_is_recommended()
    {
        var one = With(AnyRise).Decide(Rise(CreditSplit.To("ann"))).Recommendations.Single();
        var other = With(AnyRise, """{ "id": "bonus", "amount": 101 }""").Decide(Rise(CreditSplit.To("ann"))).Recommendations.Single();

        Assert.Equal(one.Id, other.Id);
        Assert.NotEqual(one.Fingerprint, other.Fingerprint);
        Assert.Equal((one.Id, one.Fingerprint, "head"), (one.ToApprovalItem().Id, one.ToApprovalItem().Fingerprint, one.ToApprovalItem().Route.ToString()));
    }

    [Theory]
    [InlineData("en", "ann, end of 2026-Q1: recommended: a bonus", "customer satisfaction: 92 % (records: 5)", "to be confirmed by CRM department")]
    [InlineData("zh-Hans", "ann，2026-Q1考核期结束：建议奖金", "客户满意度：92%（记录数：5）", "须经客户关系管理部门确认")]
    [InlineData("zh-Hant", "ann，2026-Q1考核期結束：建議獎金", "客戶滿意度：92%（紀錄數：5）", "須經客戶關係管理部門確認")]
    public void An_explanation_says_for_whom_what_why_and_on_how_many_answers(string language, params string[] parts)
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var text = engine.Explain(engine.Incentives.Decide(Clauses.PresetIncentives.PeriodEnd(engine, "survey-answer", 92)), language);

        Assert.All(parts, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.Contains(language == "en" ? "customer satisfaction 92 % (at least 90 %)" : "90%", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_explanation_says_by_how_much_a_bonus_was_missed()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var decision = engine.Incentives.Decide(Clauses.PresetIncentives.PeriodEnd(engine, "survey-answer", 88));

        Assert.Contains("customer satisfaction 88 % (at least 90 %)", string.Join(' ', engine.Explain(decision).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal(0.02m, decision.NearMisses.Single(static n => n.Rule.Id == "reward-satisfaction").Gap);
    }

    private static IncentiveDecider With(string rewards, string kinds = """{ "id": "bonus", "amount": 100 }""") => TieringEngine.Create(Sales.Policy(kinds, rewards)).Incentives;

    private static Occasion Rise(CreditSplit owners) => Occasion.TierRise("T1", "C1", "C", "B", Day, owners);
}
