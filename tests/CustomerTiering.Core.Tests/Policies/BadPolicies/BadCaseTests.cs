using System.Runtime.CompilerServices;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadCaseTests
{
    private const string Place = "'factGroups'";

    [Fact]
    public void Refuses_a_kind_without_steps()
        => Kind("'id': 'complaint'").IsRefusedWith("$.cases.kinds[0].steps: is missing; add a list of steps");

    [Fact]
    public void Refuses_a_step_after_one_that_stands_later_or_nowhere()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'report' }, { 'id': 'solve', 'after': [ { 'step': 'verify' } ] }, { 'id': 'verify' } ]")
            .IsRefusedWith("$.cases.kinds[0].steps[1].after[0].step: step `verify` does not stand before this one; known: `report`");

    [Fact]
    public void Refuses_a_way_by_an_outcome_that_the_step_lacks()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'verify', 'outcomes': [ { 'id': 'our-fault' }, { 'id': 'not-ours' } ] }, { 'id': 'solve', 'after': [ { 'step': 'verify', 'outcome': 'our-falt' } ] } ]")
            .IsRefusedWith("$.cases.kinds[0].steps[1].after[0].outcome: step `verify` has no outcome `our-falt`; did you mean `our-fault`?");

    [Fact]
    public void Refuses_a_kind_that_would_be_closed_when_it_is_opened()
        => Kind("'id': 'leak', 'steps': [ { 'id': 'report', 'onlyMajor': true } ]")
            .IsRefusedWith("$.cases.kinds[0].steps: begin with nothing, so that a case would be closed when it is opened; give a step that is neither optional nor for major cases only, without `after`");

    [Fact]
    public void Refuses_reopening_without_saying_where()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call', 'outcomes': [ { 'id': 'yes' }, { 'id': 'no', 'reopens': true } ] } ]")
            .IsRefusedWith("$.cases.kinds[0].reopening: is missing, and an outcome reopens the case; say at which step it begins anew, such as `{ \"step\": \"verify\" }`");

    [Fact]
    public void Refuses_reopening_at_a_step_that_is_not_always_taken_or_not_known()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call' }, { 'id': 'visit', 'optional': true } ], 'reopening': { 'step': 'visit' }")
            .And("'reopening': { 'step': 'visit' } }", "'reopening': { 'step': 'visit' } }, { 'id': 'other', 'steps': [ { 'id': 'call' } ], 'reopening': { 'step': 'cal' } }")
            .IsRefusedWith(
                "$.cases.kinds[0].reopening.step: step `visit` is not taken in every case; name one that is neither optional nor for major cases only",
                "$.cases.kinds[1].reopening.step: step `cal` is not known; did you mean `call`?");

    [Fact]
    public void Refuses_a_deadline_of_two_units_and_one_of_none()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'a', 'within': { 'hours': 24, 'workingDays': 3 } }, { 'id': 'b', 'within': { } } ]")
            .IsRefusedWith(
                "$.cases.kinds[0].steps[0].within: states several times; write one of `hours`, `calendarDays`, `workingDays`, `dueDate`",
                "$.cases.kinds[0].steps[1].within: states no time; write one of `hours`, `calendarDays`, `workingDays`, `dueDate`");

    [Fact]
    public void Refuses_one_outcome_alone()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call', 'outcomes': [ { 'id': 'yes' } ] } ]")
            .IsRefusedWith("$.cases.kinds[0].steps[0].outcomes: are fewer than two; list at least two, or remove it where the step is just done");

    [Fact]
    public void Refuses_a_call_for_a_step_that_is_always_taken()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call', 'calledBy': [ 'boss' ] } ]")
            .IsRefusedWith("$.cases.kinds[0].steps[0].calledBy: stands at a step that is always taken; remove it, or write `\"optional\": true`");

    [Fact]
    public void Refuses_postponing_where_no_step_runs_to_a_due_date()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call' } ], 'postponedBy': [ 'boss' ]")
            .IsRefusedWith("$.cases.kinds[0].postponedBy: stands at a kind of which no step runs to a due date; remove it, or give a step `\"within\": { \"dueDate\": true }`");

    [Fact]
    public void Refuses_a_route_of_a_kind_or_to_a_step_that_is_not_declared()
        => BadPolicy.With(Place, "'cases': { 'kinds': [ { 'id': 'complaint', 'steps': [ { 'id': 'call' }, { 'id': 'visit', 'optional': true } ] } ], 'routes': [ "
            + "{ 'use': 'tell-of-major-case', 'kind': 'complant', 'recipient': 'boss' }, "
            + "{ 'use': 'recommend-after-reopenings', 'id': 'a', 'kind': 'complaint', 'reopenings': 1, 'step': 'vist' }, "
            + "{ 'use': 'recommend-after-reopenings', 'id': 'b', 'kind': 'complaint', 'reopenings': 1, 'step': 'call' }, "
            + "{ 'id': 'c', 'when': { 'case': 'is-major', 'is': true }, 'then': { 'recommend': 'vist' } } ] }, " + Place)
            .IsRefusedWith(
                "$.cases.routes[0].kind: kind `complant` is not declared; did you mean `complaint`?",
                "$.cases.routes[1].step: kind `complaint` has no step `vist` that is called for; did you mean `visit`?",
                "$.cases.routes[2].step: kind `complaint` has no step `call` that is called for; known: `visit`",
                "$.cases.routes[3].then.recommend: no kind has a step `vist` that is called for; did you mean `visit`?");

    [Fact]
    public void Refuses_what_stands_twice()
        => Kind("'id': 'complaint', 'steps': [ { 'id': 'call', 'parties': [ { 'party': 'a' }, { 'party': 'a' } ] }, { 'id': 'call' } ]")
            .IsRefusedWith("$.cases.kinds[0].steps[0].parties[1]: party `a` stands twice; keep one of them");

    [Fact]
    public void Refuses_a_route_that_says_two_things_or_nothing()
        => BadPolicy.With(Place, "'cases': { 'routes': [ { 'id': 'a', 'when': { 'case': 'is-major', 'is': true }, 'then': { 'tell': 'boss', 'flag': 'x' } }, { 'id': 'b', 'when': { 'case': 'is-major', 'is': true }, 'then': { } } ] }, 'factGroups'")
            .IsRefusedWith(
                "$.cases.routes[0].then: says several things; write one of `tell`, `recommend`, `flag`",
                "$.cases.routes[1].then: says nothing; write one of `tell`, `recommend`, `flag`");

    [Fact]
    public void Refuses_facts_that_are_removed_before_they_are_looked_at_again()
        => BadPolicy.With("'facts': [ 'region' ]", "'maxAgeMonths': 12, 'removeAfterMonths': 12, 'facts': [ 'region' ]")
            .IsRefusedWith("$.factGroups[0].removeAfterMonths: is not more than `maxAgeMonths`; write more months, since what is too old is looked at before it is taken out");

    private static BadPolicy Kind(string kind, [CallerMemberName] string test = "") => BadPolicy.With(Place, $"'cases': {{ 'kinds': [ {{ {kind} }} ] }}, 'factGroups'", test);
}
