using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadGateTests
{
    [Fact]
    public void Refuses_a_gate_before_the_lowest_tier()
        => BadPolicy.With("{ 'tier': 'A', 'when': { 'attribute'", "{ 'tier': 'C', 'when': { 'attribute'")
            .IsRefusedWith("$.tiers.gates[0].tier: `C` is the lowest tier, which has no gate; name a higher tier, or let the gate `warn`");

    [Fact]
    public void Refuses_a_gate_before_an_unknown_tier()
        => BadPolicy.With("{ 'tier': 'A', 'when': { 'attribute'", "{ 'tier': 'Z', 'when': { 'attribute'")
            .IsRefusedWith("$.tiers.gates[0].tier: `Z` is no tier of this policy; known: `A`, `B`, `C`");

    [Fact]
    public void Refuses_a_gate_without_a_condition()
        => BadPolicy.With("'tier': 'A', 'when': { 'attribute': 'signed', 'is': true }", "'tier': 'A'")
            .IsRefusedWith("$.tiers.gates[0].when: is missing; add an object in braces");

    [Fact]
    public void Refuses_a_gate_with_an_unknown_word_for_unknown()
        => BadPolicy.With("'is': true } }", "'is': true }, 'whenUnknown': 'opened' }")
            .IsRefusedWith("$.tiers.gates[0].whenUnknown: `opened` is not known here; did you mean `open`? write one of `closed`, `open`");

    [Fact]
    public void Refuses_two_gates_of_one_tier_without_ids()
        => BadPolicy.With("[ { 'tier': 'A', 'when': { 'attribute': 'signed', 'is': true } } ]", "[ { 'tier': 'A', 'when': { 'attribute': 'signed', 'is': true } }, { 'tier': 'A', 'when': { 'attribute': 'region', 'is': 'EU' } } ]")
            .IsRefusedWith("$.tiers.gates[1].tier: rule id `gate-a` stands twice in `tiers.bounds`; give the second one an `id` of its own");

    [Fact]
    public void Refuses_a_gate_that_asks_for_another_group()
        => BadPolicy.With("{ 'attribute': 'signed', 'is': true }", "{ 'outcome': 'target-tier', 'is': 'A' }")
            .IsRefusedWith("$.tiers.gates[0].when.outcome: `target-tier` is not known; known: `below-minimum`, `known-weight`, `score`, `scored-tier`");
}
