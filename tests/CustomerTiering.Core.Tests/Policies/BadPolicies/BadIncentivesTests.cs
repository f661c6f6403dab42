using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadIncentivesTests
{
    private const string Satisfaction = "{ 'id': 'satisfaction', 'measure': 'ratio', 'of': 'survey-answer', 'unit': 'share', 'period': 'quarter', 'fewest': 5 }";
    private const string Bonus = "'confirmedBy': [ 'head' ], 'rewardKinds': [ { 'id': 'bonus' } ]";

    [Fact]
    public void Refuses_a_written_rule_on_an_unknown_breach()
        => Incentives("'confirmedBy': [ 'head' ], 'penaltyKinds': [ { 'id': 'warning' } ], 'breaches': [ { 'id': 'leak' } ], 'penalties': [ { 'id': 'x', 'when': { 'occasion': 'breach', 'is': 'leek' }, 'then': { 'recommend': 'warning', 'for': 'person' } } ]")
            .IsRefusedWith("$.incentives.penalties[0].when.is: `leek` is no kind of breach of this policy; did you mean `leak`?");

    [Fact]
    public void Refuses_checks_of_records_that_look_at_nothing()
        => Incentives("'recordChecks': { 'share': 0 }").IsRefusedWith("$.incentives.recordChecks.share: is 0, which looks at nothing; write a share above 0");

    [Fact]
    public void Refuses_a_KPI_that_does_not_say_how_many_records_it_needs()
        => Incentives("'kpis': [ { 'id': 'satisfaction', 'measure': 'ratio', 'of': 'survey-answer', 'unit': 'share', 'period': 'quarter' } ]")
            .IsRefusedWith("$.incentives.kpis[0].fewest: is missing; add a whole number from 1 to 10000");

    [Fact]
    public void Refuses_a_KPI_measured_over_a_week()
        => Incentives("'kpis': [ { 'id': 'satisfaction', 'measure': 'ratio', 'of': 'survey-answer', 'unit': 'share', 'period': 'week', 'fewest': 1 } ]")
            .IsRefusedWith("$.incentives.kpis[0].period: `week` is not known here; write one of `month`, `quarter`, `year`");

    [Fact]
    public void Refuses_a_KPI_that_is_a_fact_of_customers()
        => Incentives($"'kpis': [ {Satisfaction.Replace("'satisfaction'", "'recency'", System.StringComparison.Ordinal)} ]")
            .IsRefusedWith("$.incentives.kpis[0].id: `recency` is a fact of customers; choose another id for the KPI");

    [Fact]
    public void Refuses_a_KPI_that_stands_twice()
        => Incentives($"'kpis': [ {Satisfaction}, {Satisfaction} ]")
            .IsRefusedWith("$.incentives.kpis[1].id: KPI `satisfaction` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_run_without_a_bound()
        => Incentives($"'kpis': [ {Satisfaction}, {{ 'id': 'low', 'measure': 'run', 'of': 'satisfaction' }} ]")
            .IsRefusedWith("$.incentives.kpis[1]: does not say which periods a run counts; write one of `below` and `atLeast`");

    [Fact]
    public void Refuses_a_run_of_a_KPI_that_does_not_stand_before_it()
        => Incentives($"'kpis': [ {Satisfaction}, {{ 'id': 'low', 'measure': 'run', 'of': 'satisfactoin', 'below': 0.7 }} ]")
            .IsRefusedWith("$.incentives.kpis[1].of: `satisfactoin` is no KPI that stands before this run; did you mean `satisfaction`?");

    [Fact]
    public void Refuses_a_kind_that_nobody_confirms()
        => Incentives("'rewardKinds': [ { 'id': 'bonus' } ]")
            .IsRefusedWith("$.incentives.rewardKinds[0].confirmedBy: names nobody who confirms it; name at least one role here, or under `confirmedBy` of the section for all kinds");

    [Fact]
    public void Refuses_a_kind_that_an_empty_list_confirms()
        => Incentives("'rewardKinds': [ { 'id': 'bonus', 'confirmedBy': [] } ]")
            .IsRefusedWith("$.incentives.rewardKinds[0].confirmedBy: names nobody who confirms it; name at least one role here, or under `confirmedBy` of the section for all kinds");

    [Fact]
    public void Does_not_blame_kinds_for_confirmers_of_the_section_that_have_errors_themselves()
        => Incentives("'confirmedBy': [ 5 ], 'rewardKinds': [ { 'id': 'bonus' } ]")
            .IsRefusedWith("$.incentives.confirmedBy[0]: `5` is a number; write a text");

    [Fact]
    public void Refuses_a_kind_that_stands_twice()
        => Incentives($"{Bonus}, 'penaltyKinds': [ {{ 'id': 'bonus' }} ]")
            .IsRefusedWith("$.incentives.penaltyKinds[0].id: kind `bonus` stands twice; give each kind of reward and penalty an id of its own");

    [Fact]
    public void Refuses_a_part_held_back_for_no_time()
        => Incentives("'confirmedBy': [ 'head' ], 'rewardKinds': [ { 'id': 'bonus', 'heldShare': 0.5 } ]")
            .IsRefusedWith("$.incentives.rewardKinds[0]: does not say what is held back and for how long; write `heldShare` above 0 and `heldMonths`, or neither");

    [Fact]
    public void Refuses_an_amount_finer_than_a_cent()
        => Incentives("'confirmedBy': [ 'head' ], 'rewardKinds': [ { 'id': 'bonus', 'amount': 0.005 } ]")
            .IsRefusedWith("$.incentives.rewardKinds[0].amount: has more than two decimals; write an amount with at most two");

    [Fact]
    public void Refuses_a_rule_that_recommends_an_unknown_kind()
        => Incentives($"{Bonus}, 'rewards': [ {{ 'use': 'reward-any-tier-rise', 'recommend': 'bonsu' }} ]")
            .IsRefusedWith("$.incentives.rewards[0]: `bonsu` is no kind of reward of this policy; did you mean `bonus`?");

    [Fact]
    public void Refuses_an_unknown_kind_beside_rules_that_are_none()
        => Incentives($"{Bonus}, 'rewards': [ 5, {{ 'id': 7, 'use': 'reward-any-tier-rise', 'recommend': 'bonus' }}, {{ 'id': 'r', 'use': 'reward-any-tier-rise', 'recommend': 'bonsu' }} ]")
            .IsRefusedWith(
                "$.incentives.rewards[0]: `5` is a number; write an object in braces",
                "$.incentives.rewards[1].id: `7` is a number; write a text",
                "$.incentives.rewards[2]: `bonsu` is no kind of reward of this policy; did you mean `bonus`?");

    [Fact]
    public void Does_not_blame_rules_for_a_kind_that_has_errors_itself()
        => Incentives("'rewardKinds': [ { 'id': 'bonus' } ], 'rewards': [ { 'use': 'reward-any-tier-rise', 'recommend': 'bonus' } ]")
            .IsRefusedWith("$.incentives.rewardKinds[0].confirmedBy: names nobody who confirms it; name at least one role here, or under `confirmedBy` of the section for all kinds");

    [Fact]
    public void Refuses_a_reward_as_a_penalty()
        => Incentives($"{Bonus}, 'penalties': [ {{ 'id': 'p', 'when': {{ 'occasion': 'severity', 'atLeast': 1 }}, 'then': {{ 'recommend': 'bonus', 'for': 'person' }} }} ]")
            .IsRefusedWith("$.incentives.penalties[0]: `bonus` is no kind of penalty of this policy; none is known here");

    [Fact]
    public void Refuses_a_recommendation_for_nobody()
        => Incentives($"{Bonus}, 'rewards': [ {{ 'id': 'r', 'when': {{ 'occasion': 'severity', 'atLeast': 1 }}, 'then': {{ 'recommend': 'bonus' }} }} ]")
            .IsRefusedWith("$.incentives.rewards[0].then.for: is missing; add one of `person`, `owner`, `developer`, `team`, `customer`");

    [Fact]
    public void Refuses_a_bar_on_something_else()
        => Incentives("'bars': [ { 'id': 'b', 'when': { 'occasion': 'is-correction', 'is': true }, 'then': { 'no': 'penalty' } } ]")
            .IsRefusedWith("$.incentives.bars[0].then.no: `penalty` is not known here; write one of `reward`");

    [Fact]
    public void Refuses_a_breach_that_stands_twice()
        => Incentives("'breaches': [ { 'id': 'leak' }, { 'id': 'leak' } ]")
            .IsRefusedWith("$.incentives.breaches[1].id: breach `leak` stands twice; give each kind of breach an id of its own");

    [Fact]
    public void Refuses_a_penalty_for_an_unknown_breach()
        => Incentives("'confirmedBy': [ 'head' ], 'penaltyKinds': [ { 'id': 'warning' } ], 'breaches': [ { 'id': 'leak' } ], 'penalties': [ { 'use': 'penalise-major-loss', 'breach': 'leek', 'recommend': 'warning' } ]")
            .IsRefusedWith("$.incentives.penalties[0].breach: `leek` is no kind of breach of this policy; did you mean `leak`?");

    private static BadPolicy Incentives(string section, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
        => BadPolicy.With("'changes': {", $"'incentives': {{ {section} }}, 'changes': {{", test, nameof(BadIncentivesTests) + ".cs");
}
