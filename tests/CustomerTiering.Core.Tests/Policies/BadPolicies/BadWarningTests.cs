using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadWarningTests
{
    private const string Bounds = "'bounds': [";

    [Fact]
    public void Refuses_a_gate_with_another_effect()
        => BadPolicy.With("{ 'tier': 'A', 'when': { 'attribute'", "{ 'tier': 'A', 'effect': 'warns', 'when': { 'attribute'")
            .IsRefusedWith("$.tiers.gates[0].effect: `warns` is not known here; did you mean `warn`? write one of `cap`, `warn`");

    [Fact]
    public void Refuses_two_gates_that_warn_of_one_tier_without_ids_of_their_own()
        => BadPolicy.With("'gates': [", "'gates': [ { 'tier': 'B', 'effect': 'warn', 'when': { 'attribute': 'signed', 'is': true } }, { 'tier': 'B', 'effect': 'warn', 'when': { 'indicator': 'recency', 'below': 9 } },")
            .IsRefusedWith("$.tiers.gates[1].tier: rule id `gate-b` stands twice in `tiers.warnings`; give the second one an `id` of its own");

    [Fact]
    public void Refuses_a_cap_that_looks_at_the_tier_it_bounds()
        => BadPolicy.With("{ 'tier': 'A', 'when': { 'attribute': 'signed', 'is': true } }", "{ 'tier': 'A', 'when': { 'outcome': 'qualified-tier', 'is': 'A' } }")
            .IsRefusedWith("$.tiers.gates[0].when.outcome: `qualified-tier` is not known; known: `below-minimum`, `known-weight`, `score`, `scored-tier`");

    [Fact]
    public void Refuses_a_warning_that_is_none()
        => BadPolicy.With(Bounds, "'warnings': [ { 'id': 'w', 'when': { 'outcome': 'score', 'below': 9 }, 'then': { 'warn': false } } ], 'bounds': [")
            .IsRefusedWith("$.tiers.warnings[0].then.warn: is false; write true, or leave the rule out");

    [Fact]
    public void Refuses_a_warning_that_decides_something_else()
        => BadPolicy.With(Bounds, "'warnings': [ { 'id': 'w', 'when': { 'outcome': 'score', 'below': 9 }, 'then': { 'atMost': 'B' } } ], 'bounds': [")
            .IsRefusedWith(
                "$.tiers.warnings[0].then.warn: is missing; add `true`",
                "$.tiers.warnings[0].then.atMost: `atMost` is not known here; known: `warn`");

    [Fact]
    public void Refuses_an_unknown_template_with_its_nearest_name()
        => BadPolicy.With(Bounds, "'warnings': [ { 'use': 'warn-on-credit-warnings', 'level': 1 } ], 'bounds': [")
            .IsRefusedWith("$.tiers.warnings[0].use: `warn-on-credit-warnings` is no rule template of `tiers.warnings`; did you mean `warn-on-credit-warning`?");

    [Fact]
    public void Refuses_a_notice_to_nobody()
        => BadPolicy.With("'approvals': [", "'notices': [ { 'use': 'notify-on-change' }, { 'id': 'n', 'when': { 'outcome': 'change', 'is': 'exit' }, 'then': { 'noticeTo': ' ' } } ], 'approvals': [")
            .IsRefusedWith(
                "$.changes.notices[0].recipient: is missing; add a text",
                "$.changes.notices[1].then.noticeTo: is blank; write at least one visible character");

    [Fact]
    public void Refuses_an_unknown_notice_template_with_its_nearest_name()
        => BadPolicy.With("'approvals': [", "'notices': [ { 'use': 'notify-on-changes', 'recipient': 'customer' } ], 'approvals': [")
            .IsRefusedWith("$.changes.notices[0].use: `notify-on-changes` is no rule template of `changes.notices`; did you mean `notify-on-change`?");
}
