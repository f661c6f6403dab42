using System.Linq;
using Xunit;

namespace CustomerTiering.Policies.BadPolicies;

public class PolicyTooMuchTests
{
    [Fact]
    public void Refuses_a_file_above_one_mebibyte()
        => new BadPolicy(MinimalPolicy.Text + new string(' ', (1024 * 1024) + 1 - MinimalPolicy.Text.Length))
            .IsRefusedWith("$: is larger than 1048576 bytes; shorten it or split it into several policies");

    [Fact]
    public void A_file_of_one_mebibyte_is_read()
        => Assert.Equal("shop", TieringPolicy.Parse(MinimalPolicy.Text + new string(' ', (1024 * 1024) - MinimalPolicy.Text.Length)).Id);

    [Fact]
    public void Refuses_a_condition_nested_too_deep()
        => BadPolicy.With("{ 'outcome': 'score', 'atLeast': 80 }", Negated(28))
            .IsRefusedWith("$: is nested more than 32 levels deep; flatten it");

    [Fact]
    public void A_condition_nested_as_deep_as_may_be_is_read()
        => Assert.Equal(3, TieringPolicy.Parse(MinimalPolicy.Text.Replace(Negated(0), Negated(27), System.StringComparison.Ordinal)).Changes.Verdicts.Count);

    [Fact]
    public void More_than_100_errors_are_counted_beyond_the_hundredth()
        => BadPolicy.With("{ 'attribute': 'signed', 'is': true }", $"{{ 'all': [ {string.Join(", ", Enumerable.Repeat("{ 'outcome': 'score', 'above': '1' }", 103))} ] }}")
            .IsRefusedWith(
            [
                .. Enumerable.Range(0, 100).Select(static i => $"$.tiers.gates[0].when.all[{i}].above: `\"1\"` is a text; write a number"),
                "$: and 3 more; correct those above first",
            ]);

    [Fact]
    public void Exactly_100_errors_are_all_told()
        => BadPolicy.With("{ 'attribute': 'signed', 'is': true }", $"{{ 'all': [ {string.Join(", ", Enumerable.Repeat("{ 'outcome': 'score', 'above': '1' }", 100))} ] }}")
            .IsRefusedWith([.. Enumerable.Range(0, 100).Select(static i => $"$.tiers.gates[0].when.all[{i}].above: `\"1\"` is a text; write a number")]);

    [Fact]
    public void Refuses_bounds_and_gates_that_are_too_many_together()
        => BadPolicy.With("{ 'use': 'cap-new-customer', 'tier': 'B' }", string.Join(", ", Enumerable.Range(0, 64).Select(static i => $"{{ 'id': 'b{i}', 'use': 'cap-new-customer', 'tier': 'B' }}")))
            .IsRefusedWith("$.tiers.gates: bounds and gates are 65 rules together; list at most 64");

    private static string Negated(int times)
        => string.Concat(Enumerable.Repeat("{ \"not\": ", times)) + "{ \"outcome\": \"score\", \"atLeast\": 80 }" + new string('}', times);
}
