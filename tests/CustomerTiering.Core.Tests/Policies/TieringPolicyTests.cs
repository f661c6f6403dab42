using System;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using CustomerTiering.Policies.BadPolicies;
using Xunit;

namespace CustomerTiering.Policies;

public class TieringPolicyTests
{
    private static readonly TieringPolicy Minimal = TieringPolicy.Parse(MinimalPolicy.Text);

    [Fact]
    public void Reads_the_minimal_policy_without_a_warning()
    {
        Assert.Equal(("shop", "1", "EUR"), (Minimal.Id, Minimal.Version, Minimal.Currency));
        Assert.Equal(["export-share", "signed"], Minimal.Indicators.Select(static i => i.Id));
        Assert.Equal(["A", "B", "C"], Minimal.Tiers.Ladder.Select(static t => t.Code));
        Assert.Equal(["cap-new-customer", "gate-a"], Minimal.Tiers.Bounds.Select(static r => r.Id));
        Assert.Equal(["place-new-customer", "rise", "promote-on-growth"], Minimal.Changes.Verdicts.Select(static r => r.Id));
        Assert.Equal("A", Minimal.Tiers.Resolve("Gold")?.Code);
        Assert.Empty(Minimal.Warnings);
    }

    [Fact]
    public void Has_one_hash_whatever_the_order_of_keys_and_the_white_space()
    {
        var shuffled = Reversed(JsonNode.Parse(MinimalPolicy.Text)!)!.ToJsonString();

        Assert.StartsWith("{\"changes\"", shuffled, StringComparison.Ordinal);
        Assert.Equal(Minimal.CanonicalText, TieringPolicy.Parse(shuffled).CanonicalText);
        Assert.Equal(Minimal.Hash, TieringPolicy.Parse(shuffled).Hash);
    }

    [Theory]
    [InlineData("\"weight\": 60", "\"weight\": 60.0")]
    [InlineData("\"weight\": 60", "\"weight\": 6e1")]
    [InlineData("\"id\": \"shop\"", "\"id\": \"sh\\u006fp\"")]
    [InlineData("\"currency\": \"EUR\"", "\"currency\": \"EUR\", \"onTrial\": null")]
    public void Has_one_hash_however_a_value_is_written(string one, string other)
        => Assert.Equal(Minimal.Hash, TieringPolicy.Parse(MinimalPolicy.Text.Replace(one, other, StringComparison.Ordinal)).Hash);

    [Fact]
    public void Has_another_hash_with_another_number()
        => Assert.NotEqual(Minimal.Hash, TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"growth\": 0.3", "\"growth\": 0.31", StringComparison.Ordinal)).Hash);

    [Fact]
    public void Reads_the_bytes_of_a_file_with_and_without_a_byte_order_mark()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(MinimalPolicy.Text);

        Assert.Equal(Minimal.Hash, TieringPolicy.Parse(bytes.AsMemory()).Hash);
        Assert.Equal(Minimal.Hash, TieringPolicy.Parse(((byte[])[0xEF, 0xBB, 0xBF, .. bytes]).AsMemory()).Hash);
    }

    [Fact]
    public void Warns_where_one_known_indicator_would_be_enough()
        => Assert.Equal(
            ["$.scoring.minimumKnownWeight: a customer of whom one indicator is known is graded by it alone; state the least weight that must be known"],
            Warnings("\"minimumKnownWeight\": 50,", string.Empty));

    [Fact]
    public void Warns_of_a_minimum_from_which_nothing_follows()
        => Assert.Equal(
            ["$.tiers.bounds: an indicator has a minimum and no rule says what follows from falling short; use `cap-below-minimum`, or `warn-below-minimum` under `tiers.warnings`"],
            Warnings("\"weight\": 40,", "\"weight\": 40, \"minimum\": 10,"));

    [Fact]
    public void Warns_where_an_expected_weight_is_not_the_heaviest()
        => Assert.Equal(
            ["$.scoring.expected.heavier: `recency` weighs 40 and another indicator 60, though the policy has it weigh more; raise its weight"],
            Warnings("\"minimumKnownWeight\": 50,", "\"minimumKnownWeight\": 50, \"expected\": { \"heavier\": [ \"recency\" ] },"));

    [Fact]
    public void Warns_where_no_rule_moves_anybody()
        => Assert.Equal(
            ["$.changes.verdicts: no rule says who rises or falls, so that every customer keeps its tier; use `promote-on-assessment` and `demote-on-assessment`"],
            TieringPolicy.Parse(Laws.SmallPolicy.Json().Replace(
                """{ "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" }""",
                string.Empty,
                StringComparison.Ordinal)).Warnings.Select(static w => w.ToString()));

    private static string[] Warnings(string place, string change)
        => [.. TieringPolicy.Parse(MinimalPolicy.Text.Replace(place, change, StringComparison.Ordinal)).Warnings.Select(static w => w.ToString())];

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(static p => new System.Collections.Generic.KeyValuePair<string, JsonNode?>(p.Key, Reversed(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
