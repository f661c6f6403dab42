using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadApprovalTests
{
    private const string Place = "'changes': {";

    [Fact]
    public void Refuses_an_escalation_without_a_role_and_one_without_days()
        => BadPolicy.With(Place, Kinds("{ 'kind': 'gift', 'escalateAfterDays': 3 }, { 'kind': 'pin', 'escalateTo': 'head' }")).IsRefusedWith(
            "$.approvals.kinds[0].escalateTo: is missing; add the role that may approve too, or leave `escalateAfterDays` out",
            "$.approvals.kinds[1].escalateAfterDays: is missing; add the days after which it escalates, or leave `escalateTo` out");

    [Fact]
    public void Refuses_a_reminder_that_comes_after_the_end()
        => BadPolicy.With(Place, Kinds("{ 'kind': 'gift', 'remindAfterDays': 10, 'expireAfterDays': 10 }")).IsRefusedWith(
            "$.approvals.kinds[0].remindAfterDays: `10` is not before the request expires, after 10 days; write fewer days than `expireAfterDays`");

    [Fact]
    public void Refuses_a_kind_that_stands_twice_and_a_role_that_stands_twice_in_a_stage()
        => BadPolicy.With(Place, Kinds("{ 'kind': 'gift' }, { 'kind': 'gift' }, { 'kind': 'pin', 'stages': [ [ 'a', 'a' ] ] }")).IsRefusedWith(
            "$.approvals.kinds[1].kind: kind `gift` stands twice; keep one of them",
            "$.approvals.kinds[2].stages[0][1]: role `a` stands twice in one stage; keep one of them");

    [Fact]
    public void Refuses_an_empty_stage_a_day_too_few_and_an_unknown_word()
        => BadPolicy.With(Place, Kinds("{ 'kind': 'gift', 'stages': [ [ ] ], 'validForDays': 0, 'days': 'work' }")).IsRefusedWith(
            "$.approvals.kinds[0].stages[0]: is empty; list at least one role",
            "$.approvals.kinds[0].validForDays: `0` is too small; write a whole number from 1 to 3660",
            "$.approvals.kinds[0].days: `work` is not known here; write one of `calendar`, `working`");

    private static string Kinds(string kinds) => $"'approvals': {{ 'kinds': [ {kinds} ] }}, 'changes': {{";
}
