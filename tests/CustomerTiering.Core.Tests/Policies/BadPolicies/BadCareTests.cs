using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadCareTests
{
    private const string Place = "'changes': {";
    private const string Visit = "'id': 'visit', 'kind': 'visit', 'responsible': 'owner'";

    [Fact]
    public void Refuses_a_rule_that_gives_what_is_not_declared()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }}", "'measureRules': [ { 'use': 'measure-for-everyone', 'gives': [ 'vist' ] } ]")
            .IsRefusedWith("$.care.measureRules[0]: gives `vist`, which is not declared; did you mean `visit`?");

    [Fact]
    public void Refuses_a_class_that_is_not_declared()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }}", "'classes': [ { 'id': 'large' } ], 'measureRules': [ { 'use': 'measure-for-class', 'class': 'lagre', 'gives': [ 'visit' ] } ]")
            .IsRefusedWith("$.care.measureRules[0].class: class `lagre` is not declared; did you mean `large`?");

    [Fact]
    public void Refuses_a_class_of_an_axis_or_of_the_best_that_the_portfolio_lacks()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }}", "'classes': [ { 'id': 'large', 'axis': 'volum' }, { 'id': 'lage', 'axis': 'volume' }, { 'id': 'top-20', 'top': true } ] }, 'portfolio': { 'axes': [ { 'id': 'volume', 'classes': [ { 'id': 'large' }, { 'id': 'small' } ] } ]")
            .IsRefusedWith(
                "$.care.classes[0].axis: axis `volum` is not declared; did you mean `volume`?",
                "$.care.classes[1].id: axis `volume` has no class `lage`; did you mean `large`?",
                "$.care.classes[2].top: is true and the portfolio singles out no best; add `top` to the section `portfolio`, or remove it");

    [Fact]
    public void Refuses_a_class_of_an_axis_and_of_the_best_at_once()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }}", "'classes': [ { 'id': 'large', 'axis': 'volume', 'top': true } ]")
            .IsRefusedWith("$.care.classes[0].top: stands beside `axis`; keep one of them");

    [Fact]
    public void Refuses_a_case_on_failure_that_is_not_declared()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }}, 'onFailure': 'corection' }}", "'classes': [] }, 'cases': { 'kinds': [ { 'id': 'correction', 'steps': [ { 'id': 'correct' } ] } ]")
            .IsRefusedWith("$.care.measures[0].onFailure: kind of case `corection` is not declared; did you mean `correction`?");

    [Fact]
    public void Refuses_a_budget_that_is_not_declared()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }}, 'budget': 'gift', 'cost': 5 }}", "'budgets': [ { 'id': 'gifts', 'planned': [ { 'amount': 10 } ] } ]")
            .IsRefusedWith("$.care.measures[0].budget: budget `gift` is not declared; did you mean `gifts`?");

    [Fact]
    public void Refuses_an_id_that_stands_twice_in_the_section()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }}", "'entitlements': [ { 'id': 'visit', 'kind': 'service' } ]")
            .IsRefusedWith("$.care.measures[0].id: `visit` stands twice in the care section; give it an id of its own");

    [Fact]
    public void Refuses_a_cost_that_no_budget_pays()
        => Measures($"{{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }}, 'cost': 5 }}")
            .IsRefusedWith("$.care.measures[0].cost: is paid by no budget; name one under `budget`");

    [Fact]
    public void Refuses_measures_without_a_horizon()
        => BadPolicy.With(Place, $"'care': {{ 'measures': [ {{ {Visit}, 'cadence': {{ 'gapAtMostDays': 9 }} }} ] }}, {Place}")
            .IsRefusedWith("$.care.horizonMonths: is missing; add a whole number from 1 to 60");

    [Fact]
    public void Refuses_a_cadence_that_says_nothing_two_things_or_something_unknown()
        => Measures($"{{ {Visit}, 'cadence': {{ }} }}, {{ 'id': 'b', 'kind': 'call', 'responsible': 'owner', 'cadence': {{ 'gapAtMostDays': 9, 'dates': [ 'birthday' ] }} }}, {{ 'id': 'c', 'kind': 'call', 'responsible': 'owner', 'cadence': {{ 'evry': {{ }} }} }}")
            .IsRefusedWith(
                "$.care.measures[0].cadence: does not say one way in which it is due; write one of `every`, `yearly`, `dates`, `after`, `once`, `gapAtMostDays`",
                "$.care.measures[1].cadence: does not say one way in which it is due; write one of `every`, `yearly`, `dates`, `after`, `once`, `gapAtMostDays`",
                "$.care.measures[2].cadence.evry: `evry` is not known here; did you mean `every`?");

    [Fact]
    public void Refuses_a_time_between_tasks_that_is_none_or_two()
        => Measures($"{{ {Visit}, 'cadence': {{ 'every': {{ 'months': 1, 'days': 3 }} }} }}, {{ 'id': 'b', 'kind': 'call', 'responsible': 'owner', 'cadence': {{ 'every': {{ }} }} }}, {{ 'id': 'c', 'kind': 'call', 'responsible': 'owner', 'cadence': {{ 'every': {{ 'firstWithinDays': 3 }} }} }}")
            .IsRefusedWith(
                "$.care.measures[0].cadence.every: does not say one time between two tasks; write one of `days`, `weeks`, `months`, `years` with a number",
                "$.care.measures[1].cadence.every: does not say one time between two tasks; write one of `days`, `weeks`, `months`, `years` with a number",
                "$.care.measures[2].cadence.every: does not say one time between two tasks; write one of `days`, `weeks`, `months`, `years` with a number");

    [Fact]
    public void Refuses_a_season_that_ends_before_it_begins()
        => Measures($"{{ {Visit}, 'cadence': {{ 'yearly': {{ 'from': '03-01', 'before': '01-01' }} }} }}")
            .IsRefusedWith("$.care.measures[0].cadence.yearly.before: `01-01` is not later in the year than `from`; write the first day after the season");

    [Fact]
    public void Refuses_a_day_that_no_year_has()
        => Measures($"{{ {Visit}, 'cadence': {{ 'yearly': {{ 'from': '02-30', 'before': '03-01' }} }} }}")
            .IsRefusedWith("$.care.measures[0].cadence.yearly.from: `02-30` is no day of the year; write a day of the year such as `01-31`");

    [Fact]
    public void Refuses_days_after_an_event_that_do_not_rise()
        => Measures($"{{ {Visit}, 'cadence': {{ 'after': 'purchase', 'days': [ 7, 7 ] }} }}")
            .IsRefusedWith("$.care.measures[0].cadence.days: does not rise; list the days from the event to each task, the soonest first");

    [Fact]
    public void Refuses_two_amounts_for_one_tier_and_one_for_no_tier_of_the_policy()
        => BadPolicy.With(Place, $"'care': {{ 'budgets': [ {{ 'id': 'gifts', 'planned': [ {{ 'tier': 'A', 'amount': 1 }}, {{ 'tier': 'A', 'amount': 2 }} ] }}, {{ 'id': 'more', 'planned': [ {{ 'tier': 'Z', 'amount': 1 }} ] }} ] }}, {Place}")
            .IsRefusedWith(
                "$.care.budgets[0].planned[1]: is a second amount for tier `A`; keep one of them",
                "$.care.budgets[1].planned[0].tier: `Z` is no tier of this policy; known: `A`, `B`, `C`");

    [Fact]
    public void Refuses_a_target_of_two_times_and_a_rank_that_stands_twice()
        => BadPolicy.With(Place, $"'care': {{ 'targets': [ {{ 'id': 'fast', 'respond': {{ 'hours': 1, 'workingDays': 1 }} }} ], 'worklist': {{ 'order': [ 'tier', 'tier' ] }} }}, {Place}")
            .IsRefusedWith(
                "$.care.targets[0].respond: does not say one time; write one of `hours`, `workingDays` with a number",
                "$.care.worklist.order[1]: `tier` stands twice; keep one of them");

    private static BadPolicy Measures(string measures, string? more = null, [System.Runtime.CompilerServices.CallerMemberName] string test = "", [System.Runtime.CompilerServices.CallerFilePath] string file = "")
        => BadPolicy.With(Place, $"'care': {{ 'horizonMonths': 12, 'measures': [ {measures} ]{(more is null ? string.Empty : $", {more}")} }}, {Place}", test, file);
}
