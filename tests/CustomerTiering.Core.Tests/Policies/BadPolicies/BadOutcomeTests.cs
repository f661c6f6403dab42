using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadOutcomeTests
{
    [Fact]
    public void Refuses_two_verdicts()
        => BadPolicy.With("{ 'promote': 'A' }", "{ 'promote': 'A', 'hold': true }")
            .IsRefusedWith("$.changes.verdicts[1].then: does not name one verdict; write one of `promote`, `demote`, `place` with a tier, or `hold`, `exit` with true");

    [Fact]
    public void Refuses_no_verdict()
        => BadPolicy.With("{ 'promote': 'A' }", "{}")
            .IsRefusedWith("$.changes.verdicts[1].then: does not name one verdict; write one of `promote`, `demote`, `place` with a tier, or `hold`, `exit` with true");

    [Fact]
    public void Refuses_a_mistyped_verdict()
        => BadPolicy.With("{ 'promote': 'A' }", "{ 'promot': 'A' }")
            .IsRefusedWith("$.changes.verdicts[1].then.promot: `promot` is not known here; did you mean `promote`?");

    [Fact]
    public void Refuses_a_verdict_into_an_unknown_tier()
        => BadPolicy.With("{ 'promote': 'A' }", "{ 'promote': 'AA' }")
            .IsRefusedWith("$.changes.verdicts[1].then.promote: `AA` is no tier of this policy; did you mean `A`?");

    [Fact]
    public void Refuses_a_hold_that_is_false()
        => BadPolicy.With("{ 'promote': 'A' }", "{ 'hold': false }")
            .IsRefusedWith("$.changes.verdicts[1].then.hold: is false; write true, or leave the rule out");

    [Fact]
    public void Refuses_a_hold_that_is_a_text()
        => BadPolicy.With("{ 'promote': 'A' }", "{ 'hold': 'yes' }")
            .IsRefusedWith("$.changes.verdicts[1].then.hold: `\"yes\"` is a text; write `true` or `false`");

    [Fact]
    public void Refuses_a_rule_without_an_outcome()
        => BadPolicy.With(", 'then': { 'promote': 'A' }", "")
            .IsRefusedWith("$.changes.verdicts[1].then: is missing; add an object in braces");

    [Fact]
    public void Refuses_a_rule_without_an_id()
        => BadPolicy.With("'id': 'rise', ", "")
            .IsRefusedWith("$.changes.verdicts[1].id: is missing; add an id of lower-case letters, digits and `-`, at most 64 characters");

    [Fact]
    public void Refuses_a_rule_without_a_condition()
        => BadPolicy.With("'when': { 'outcome': 'score', 'atLeast': 80 }, ", "")
            .IsRefusedWith("$.changes.verdicts[1].when: is missing; add an object in braces");

    [Fact]
    public void Refuses_a_limit_of_two_kinds()
        => BadPolicy.With("{ 'use': 'promotion-steps', 'steps': 1 }", "{ 'id': 'l', 'when': { 'outcome': 'score', 'atLeast': 80 }, 'then': { 'stepsUp': 1, 'no': 'promotion' } }")
            .IsRefusedWith("$.changes.limits[0].then: does not name one limit; write one of `no`, `stepsUp`, `stepsDown`");

    [Fact]
    public void Refuses_a_limit_of_an_unknown_kind()
        => BadPolicy.With("{ 'use': 'promotion-steps', 'steps': 1 }", "{ 'id': 'l', 'when': { 'outcome': 'score', 'atLeast': 80 }, 'then': { 'no': 'promotions' } }")
            .IsRefusedWith("$.changes.limits[0].then.no: `promotions` is not known here; did you mean `promotion`? write one of `promotion`, `demotion`, `change`");

    [Fact]
    public void Refuses_a_bound_at_both_ends()
        => BadPolicy.With("{ 'use': 'cap-new-customer', 'tier': 'B' }", "{ 'id': 'b', 'when': { 'outcome': 'score', 'atLeast': 80 }, 'then': { 'atMost': 'B', 'atLeast': 'B' } }")
            .IsRefusedWith("$.tiers.bounds[0].then: does not name one bound; write either `atMost` or `atLeast` with a tier");

    [Fact]
    public void Refuses_an_approval_by_nobody()
        => BadPolicy.With("{ 'use': 'approve-change', 'role': 'crm-department' }", "{ 'id': 'a', 'when': { 'outcome': 'score', 'atLeast': 80 }, 'then': { 'approvalby': 'boss' } }")
            .IsRefusedWith(
                "$.changes.approvals[0].then.approvalBy: is missing; add a text",
                "$.changes.approvals[0].then.approvalby: `approvalby` is not known here; did you mean `approvalBy`?");

    [Fact]
    public void Refuses_an_event_that_stands_twice()
        => BadPolicy.With("{ 'id': 'merger', 'reportWithinDays': 3 }", "{ 'id': 'merger', 'reportWithinDays': 3 }, { 'id': 'merger' }")
            .IsRefusedWith("$.changes.events[1].id: event `merger` stands twice; give each event an id of its own");

    [Fact]
    public void Refuses_an_event_reported_before_it_happens()
        => BadPolicy.With("'reportWithinDays': 3", "'reportWithinDays': -1")
            .IsRefusedWith("$.changes.events[0].reportWithinDays: `-1` is too small; write a whole number from 0 to 366");

    [Fact]
    public void Refuses_an_outcome_that_is_a_text()
        => BadPolicy.With("{ 'promote': 'A' }", "'promote A'")
            .IsRefusedWith("$.changes.verdicts[1].then: `\"promote A\"` is a text; write an object in braces");
}
