using System.Runtime.CompilerServices;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadCreditTests
{
    [Fact]
    public void Refuses_buckets_that_do_not_begin_with_the_first_day()
        => Credit("'ageing': { 'buckets': [ 2, 31 ] }")
            .IsRefusedWith("$.credit.ageing.buckets[0]: the first bucket begins with `2` days, so that fewer have none; let it begin with 1");

    [Fact]
    public void Refuses_buckets_that_do_not_rise()
        => Credit("'ageing': { 'buckets': [ 1, 31, 31 ] }")
            .IsRefusedWith("$.credit.ageing.buckets[2]: `31` does not lie above the bucket before; list the first days ascending");

    [Fact]
    public void Refuses_buckets_that_are_none()
        => Credit("'ageing': { 'buckets': [] }")
            .IsRefusedWith("$.credit.ageing.buckets: lists nothing; list 1 to 24 first days, ascending, such as `[1, 31, 61]`");

    [Fact]
    public void Refuses_a_release_by_a_role_that_nobody_has()
        => Credit("'control': { 'release': 'by-role' }")
            .IsRefusedWith("$.credit.control.release: waits for a role, and none is named; list roles under `overrideRoles`, or write `when-settled`");

    [Fact]
    public void Refuses_a_role_that_overrides_twice()
        => Credit("'control': { 'overrideRoles': [ 'finance', 'finance' ] }")
            .IsRefusedWith("$.credit.control.overrideRoles[1]: role `finance` stands twice; list each role once");

    [Fact]
    public void Refuses_two_credit_grades_of_one_code()
        => Credit("'grades': [ { 'grade': 'A' }, { 'grade': 'A' } ]")
            .IsRefusedWith("$.credit.grades[1].grade: credit grade `A` stands twice; give each grade a code of its own");

    [Fact]
    public void Refuses_a_credit_grade_that_is_not_declared_wherever_a_rule_names_it()
        => Credit("'grades': [ { 'grade': 'good' } ], 'grading': [ { 'use': 'grade-otherwise', 'grade': 'god' }, { 'id': 'g', 'when': { 'arrears': 'days-overdue', 'above': 9 }, 'then': { 'grade': 'bad' } } ], 'holds': [ { 'use': 'hold-by-grade', 'grades': [ 'good', 'bad' ] } ]")
            .IsRefusedWith(
                "$.credit.grading[0].grade: `god` is no credit grade of this policy; did you mean `good`?",
                "$.credit.grading[1].then.grade: `bad` is no credit grade of this policy; known: `good`",
                "$.credit.holds[0].grades[1]: `bad` is no credit grade of this policy; known: `good`");

    [Fact]
    public void Refuses_a_measure_that_is_two()
        => Credit("'measures': [ { 'id': 'm', 'when': { 'arrears': 'days-overdue', 'above': 9 }, 'then': { 'prepay': 1, 'security': true } } ]")
            .IsRefusedWith("$.credit.measures[0].then: does not name one measure; write either `prepay` or `limitTo` with a share, or `security` with true");

    [Fact]
    public void Refuses_a_collection_without_days_and_a_reminder_with_some()
        => Credit("'tasks': [ { 'id': 'a', 'when': { 'arrears': 'days-overdue', 'above': 9 }, 'then': { 'task': 'collect', 'collector': 'owner' } }, { 'id': 'b', 'when': { 'arrears': 'days-to-due', 'below': 9 }, 'then': { 'task': 'remind', 'collector': 'owner', 'within': 3 } } ]")
            .IsRefusedWith(
                "$.credit.tasks[0].then.within: is missing; add the calendar days to do it",
                "$.credit.tasks[1].then.within: stands with a reminder, which is to be done by the due day; remove it");

    [Fact]
    public void Refuses_a_verdict_on_an_order_that_is_none()
        => Credit("'orders': [ { 'id': 'o', 'when': { 'order': 'amount', 'above': 9 }, 'then': { 'hold': false } } ]")
            .IsRefusedWith("$.credit.orders[0].then.hold: is false; write true, or leave the rule out");

    private static BadPolicy Credit(string section, [CallerMemberName] string test = "")
        => BadPolicy.With("'tiers': {", $"'credit': {{ {section} }}, 'tiers': {{", test);
}
