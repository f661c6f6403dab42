using System;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using Xunit;

namespace CustomerTiering.Rules;

public sealed class RuleEditsTests
{
    [Fact]
    public void A_rule_is_added_behind_the_last() => Assert.Equal(["promotion-steps", "demotion-steps", "new"], Edited(static e => e.Add(Rule("new"))));

    [Fact]
    public void A_rule_is_put_before_another() => Assert.Equal(["promotion-steps", "new", "demotion-steps"], Edited(static e => e.Before("demotion-steps", Rule("new"))));

    [Fact]
    public void A_rule_is_put_after_another() => Assert.Equal(["promotion-steps", "new", "demotion-steps"], Edited(static e => e.After("promotion-steps", Rule("new"))));

    [Fact]
    public void A_rule_is_replaced_in_its_place() => Assert.Equal(["new", "demotion-steps"], Edited(static e => e.Replace("promotion-steps", Rule("new"))));

    [Fact]
    public void A_rule_may_be_replaced_by_one_of_its_own_id() => Assert.Equal(["promotion-steps", "demotion-steps"], Edited(static e => e.Replace("promotion-steps", Rule("promotion-steps"))));

    [Fact]
    public void A_rule_is_taken_out() => Assert.Equal(["demotion-steps"], Edited(static e => e.Remove("promotion-steps")));

    [Fact]
    public void Edits_run_one_after_the_other() => Assert.Equal(["new"], Edited(static e => e.Add(Rule("new")).Remove("promotion-steps").Remove("demotion-steps")));

    [Fact]
    public void An_unknown_id_is_refused_with_the_nearest_name()
    {
        foreach (var edit in (Action<RuleSetEdit<ChangeCase, ChangeLimit>>[])
            [
                static e => e.Remove("promotion-step"),
                static e => e.Before("promotion-step", Rule("new")),
                static e => e.After("promotion-step", Rule("new")),
                static e => e.Replace("promotion-step", Rule("new")),
            ])
        {
            Assert.Equal("rule `promotion-step`: does not stand in `changes.limits`; did you mean `promotion-steps`?", Assert.Throws<RuleDefinitionException>(() => Edited(edit)).Message);
        }
    }

    [Fact]
    public void A_duplicate_id_is_refused()
    {
        foreach (var edit in (Action<RuleSetEdit<ChangeCase, ChangeLimit>>[])
            [
                static e => e.Add(Rule("promotion-steps")),
                static e => e.Before("demotion-steps", Rule("promotion-steps")),
                static e => e.After("demotion-steps", Rule("promotion-steps")),
                static e => e.Replace("demotion-steps", Rule("promotion-steps")),
            ])
        {
            Assert.Equal("rule `promotion-steps`: stands in `changes.limits` already; choose another id or use `Replace`", Assert.Throws<RuleDefinitionException>(() => Edited(edit)).Message);
        }
    }

    [Fact]
    public void All_wrong_edits_are_told_at_once_and_none_twice()
    {
        var refusal = Assert.Throws<RuleDefinitionException>(static () => TieringEngine.Create(Policy, static b => b
            .EditRules(static r => r.For(Areas.ChangeLimits).After("promotion-step", Rule("new")).Remove("new").Replace("demotion-steps", Rule("promotion-steps")))
            .EditRules(static r => r.For(Areas.ChangeVerdicts).Remove("promote-on-assesment"))));

        Assert.Equal(
            [
                "rule `promotion-step`: does not stand in `changes.limits`; did you mean `promotion-steps`?",
                "rule `promotion-steps`: stands in `changes.limits` already; choose another id or use `Replace`",
                "rule `promote-on-assesment`: does not stand in `changes.verdicts`; did you mean `promote-on-assessment`?",
            ],
            refusal.Problems);
        Assert.Equal($"the rules have 3 errors\n{string.Join('\n', refusal.Problems)}", refusal.Message);
        Assert.Equal("promotion-step", refusal.Rule);
    }

    [Fact]
    public void A_rule_that_cannot_be_taken_is_told_with_the_wrong_edits_before_it()
    {
        var refusal = Assert.Throws<RuleDefinitionException>(static () => TieringEngine.Create(Policy, static b => b
            .EditRules(static r => r.For(Areas.ChangeLimits).Remove("promotion-step").Add(new("at-noon", "at noon", c => DateTime.Now.Hour == 12, c => ChangeLimit.NoChange)))
            .EditRules(static r => r.For(Areas.ChangeLimits).After("at-noon", Rule("new")))));

        Assert.Equal(2, refusal.Problems.Count);
        Assert.StartsWith("rule `at-noon`: ", refusal.Problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_edited_rules_decide_and_the_preset_is_left_alone()
    {
        var free = TieringEngine.Create(Policy, static b => b.EditRules(static r => r.For(Areas.ChangeLimits).Remove("promotion-steps")));
        var limited = TieringEngine.Create(Policy);
        var standing = Standing.Imported("D", RandomRequests.AsOf);

        Assert.Equal("A", free.Decide(SmallPolicy.Scoring(95), standing, RandomRequests.AsOf).ProposedTier!.Code);
        Assert.Equal("C", limited.Decide(SmallPolicy.Scoring(95), standing, RandomRequests.AsOf).ProposedTier!.Code);
        Assert.NotEqual(limited.RulesHash, free.RulesHash);
    }

    [Fact]
    public void A_set_of_64_rules_is_taken_and_one_more_is_refused()
    {
        Assert.Equal(64, Edited(static e => AddUpTo(e, 64)).Length);
        Assert.Equal("rule `extra-64`: is one more than the 64 rules that `changes.limits` can hold", Assert.Throws<RuleDefinitionException>(() => Edited(static e => AddUpTo(e, 65))).Message);
    }

    [Fact]
    public void An_area_of_ones_own_is_no_area_of_an_engine()
        => Assert.Throws<ArgumentException>(() => TieringEngine.Create(Policy, static b => b.EditRules(static r => r.For(TestAreas.OnChanges(HitPolicy.First)))));

    private static Policies.TieringPolicy Policy => SmallPolicy.With(limits: """{ "use": "promotion-steps", "steps": 1 }, { "use": "demotion-steps", "steps": 1 }""");

    private static void AddUpTo(RuleSetEdit<ChangeCase, ChangeLimit> edit, int count)
    {
        for (var i = 2; i < count; i++)
            edit.Add(Rule($"extra-{i}"));
    }

    private static Rule<ChangeCase, ChangeLimit> Rule(string id) => new(id, id, c => c.Score > 100, c => ChangeLimit.NoChange);

    private static string[] Edited(Action<RuleSetEdit<ChangeCase, ChangeLimit>> edit)
        => [.. TieringEngine.Create(Policy, b => b.EditRules(r => edit(r.For(Areas.ChangeLimits)))).Policy.Changes.Limits.Select(static r => r.Id)];
}
