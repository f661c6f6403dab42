using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class BadLadderTests
{
    [Fact]
    public void Refuses_a_policy_without_a_ladder()
        => BadPolicy.With("'ladder': [ { 'tier': 'A', 'atLeast': 80 }, { 'tier': 'B', 'atLeast': 50 }, { 'tier': 'C', 'atLeast': 0 } ],", "")
            .IsRefusedWith("$.tiers.ladder: is missing; add a list in brackets");

    [Fact]
    public void Refuses_a_ladder_that_is_no_list()
        => BadPolicy.With("[ { 'tier': 'A', 'atLeast': 80 }, { 'tier': 'B', 'atLeast': 50 }, { 'tier': 'C', 'atLeast': 0 } ]", "'A'")
            .IsRefusedWith("$.tiers.ladder: `\"A\"` is a text; write a list in brackets");

    [Fact]
    public void Refuses_a_ladder_of_one_tier()
        => BadPolicy.With("[ { 'tier': 'A', 'atLeast': 80 }, { 'tier': 'B', 'atLeast': 50 }, { 'tier': 'C', 'atLeast': 0 } ]", "[ { 'tier': 'A', 'atLeast': 0 } ]")
            .And("'tier': 'B' } ],", "'tier': 'A' } ],")
            .And("'use': 'promote-on-growth', 'from': 'B', 'to': 'A', 'growth': 0.3, 'potential': 60", "'use': 'promote-on-assessment'")
            .And("'gates': [ { 'tier': 'A', 'when': { 'attribute': 'signed', 'is': true } } ]", "'gates': []")
            .IsRefusedWith("$.tiers.ladder: has 1 tier; list 2 to 26 tiers, best first");

    [Fact]
    public void Refuses_tiers_out_of_order()
        => BadPolicy.With("'atLeast': 50", "'atLeast': 90")
            .IsRefusedWith("$.tiers.ladder[1]: tier `B` begins at 90, above the better `A`; list the tiers best first, by falling `atLeast`");

    [Fact]
    public void Refuses_two_tiers_of_one_code()
        => BadPolicy.With("{ 'tier': 'B', 'atLeast': 50 }", "{ 'tier': 'A', 'atLeast': 50 }")
            .IsRefusedWith(
                "$.tiers.ladder[1]: tier `A` stands twice; give each tier a code of its own",
                "$.tiers.bounds[0].tier: `B` is no tier of this policy; known: `A`, `C`",
                "$.changes.verdicts[2].from: `B` is no tier of this policy; known: `A`, `C`");

    [Fact]
    public void Refuses_a_tier_that_begins_where_the_better_one_does()
        => BadPolicy.With("'atLeast': 50", "'atLeast': 80")
            .IsRefusedWith("$.tiers.ladder[1]: tier `B` is unreachable: it begins at 80 as `A` does; let it begin lower");

    [Fact]
    public void Refuses_a_tier_above_100()
        => BadPolicy.With("{ 'tier': 'A', 'atLeast': 80 }", "{ 'tier': 'A', 'atLeast': 101 }")
            .IsRefusedWith("$.tiers.ladder[0]: tier `A` is unreachable: it begins at 101 and scores end at 100; write a bound of at most 100");

    [Fact]
    public void Refuses_a_last_tier_above_0()
        => BadPolicy.With("{ 'tier': 'C', 'atLeast': 0 }", "{ 'tier': 'C', 'atLeast': 10 }")
            .IsRefusedWith("$.tiers.ladder[2]: scores from 0 to 10 have no tier; let the last tier begin at 0");

    [Fact]
    public void Refuses_a_last_tier_below_0()
        => BadPolicy.With("{ 'tier': 'C', 'atLeast': 0 }", "{ 'tier': 'C', 'atLeast': -10 }")
            .IsRefusedWith("$.tiers.ladder[2]: the last tier begins at -10 and scores begin at 0; let it begin at 0");

    [Fact]
    public void Refuses_a_broken_ladder_and_a_rule_that_names_a_tier_it_lacks()
        => BadPolicy.With("'atLeast': 50", "'atLeast': '50'")
            .And("{ 'promote': 'A' }", "{ 'promote': 'AA' }")
            .IsRefusedWith(
                "$.tiers.ladder[1].atLeast: `\"50\"` is a text; write a number",
                "$.changes.verdicts[1].then.promote: `AA` is no tier of this policy; did you mean `A`?");

    [Fact]
    public void Refuses_a_tier_without_a_bound()
        => BadPolicy.With("{ 'tier': 'B', 'atLeast': 50 }", "{ 'tier': 'B' }")
            .IsRefusedWith("$.tiers.ladder[1].atLeast: is missing; add a number");

    [Fact]
    public void Refuses_a_mistyped_property_in_a_tier()
        => BadPolicy.With("{ 'tier': 'B', 'atLeast': 50 }", "{ 'tier': 'B', 'atLeast': 50, 'name': 'core' }")
            .IsRefusedWith("$.tiers.ladder[1].name: `name` is not known here; did you mean `names`?");

    [Fact]
    public void Refuses_a_former_tier_mapped_to_an_unknown_one()
        => BadPolicy.With("'Gold': 'A'", "'Gold': 'E'")
            .IsRefusedWith("$.tiers.tierMap.Gold: `E` is no tier of this policy; known: `A`, `B`, `C`");

    [Fact]
    public void Refuses_a_tier_of_the_ladder_that_is_mapped()
        => BadPolicy.With("'Gold': 'A'", "'B': 'A'")
            .IsRefusedWith("$.tiers.tierMap.B: `B` is a tier of this policy and needs no map; remove it");
}
