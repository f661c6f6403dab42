using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CustomerTiering.Policies;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering.Comparisons.Differences;

public class SettingDifferencesTests
{
    private static readonly string[] DecidingNothing = ["names", "clause", "basis", "clauses", "roles", "formatVersion", "id", "version", "effective"];

    public static TheoryData<string> Presets => [.. CustomerTiering.Presets.Ids];

    [Theory]
    [MemberData(nameof(Presets))]
    public void No_number_and_no_switch_of_a_policy_changes_unseen(string preset)
    {
        var policy = TieringPolicy.Parse(CustomerTiering.Presets.TextOf(preset));
        var changed = Changes(policy.CanonicalText).ToList();

        Assert.True(changed.Count > 20, $"only {changed.Count} of the changes give a policy");
        Assert.All(changed, c => Assert.True(PolicyDifferences.Between(policy, c.Policy).Count > 0, c.Path));
    }

    [Fact]
    public void A_comparison_of_scorecard_ladder_and_rules_alone_would_hide_settings()
    {
        var policy = TieringPolicy.Parse(CustomerTiering.Presets.TextOf("key-accounts"));
        Assert.Contains(
            Changes(policy.CanonicalText),
            c => PolicyDifferences.Between(policy, c.Policy).Count == SettingDifferences.Between(policy, c.Policy).Count());
    }

    [Fact]
    public void Tells_a_changed_limit_of_an_area_as_data_and_in_words()
    {
        var (a, b) = (Policy("[1, 31, 61]", "3"), Policy("[1, 31, 91]", "5"));
        var texts = new PolicyPairTexts(new PolicyTexts(a, TextCatalogue.For("en")), new PolicyTexts(b, TextCatalogue.For("en")));

        var differences = PolicyDifferences.Between(a, b);

        Assert.Equal([("credit.ageing.buckets", "1, 31, 61", "1, 31, 91"), ("credit.ageing.toleranceDays", "3", "5")], differences.Select(static d => (d.Path, d.A!, d.B!)));
        Assert.Equal("credit.ageing.toleranceDays: 5 (before: 3).", differences[1].Words(texts));
    }

    [Fact]
    public void Tells_which_item_of_a_list_is_new_by_its_id_and_leaves_out_what_it_is_called()
    {
        var (a, b) = (Grades("""{ "grade": "AA" }"""), Grades("""{ "grade": "AA", "names": { "en": "best" } }, { "grade": "B", "names": { "en": "fair" } }"""));

        var difference = Assert.Single(SettingDifferences.Between(a, b));

        Assert.Equal(("credit.grades[B]", null, "{\"grade\":\"B\"}"), (difference.Path, difference.A, difference.B));
    }

    [Fact]
    public void Tells_that_a_list_stands_in_another_order()
        => Assert.Equal(
            [("credit.grades", "AA B", "B AA")],
            SettingDifferences.Between(Grades("""{ "grade": "AA" }, { "grade": "B" }"""), Grades("""{ "grade": "B" }, { "grade": "AA" }""")).Select(static d => (d.Path, d.A!, d.B!)));

    [Theory]
    [InlineData("""{ "ladder": [ { "upTo": 0.05, "approvedBy": [] }, { "approvedBy": ["head"] } ] }""")]
    [InlineData("""{ "matrix": { "amounts": [1000], "rows": [ { "upTo": 0.05, "routes": [ { "approvedBy": [] }, { "approvedBy": ["head"] } ] }, { "routes": [ { "approvedBy": ["head"] }, { "approvedBy": ["head"] } ] } ] } }""")]
    public void A_step_of_the_ways_that_discounts_go_is_told_as_the_rule_that_it_is_and_not_again_as_a_setting(string discounts)
    {
        var (a, b) = (With(discounts, "discounts"), With(discounts.Replace("0.05", "0.1", StringComparison.Ordinal), "discounts"));

        Assert.NotEmpty(PolicyDifferences.Between(a, b));
        Assert.Empty(SettingDifferences.Between(a, b));
    }

    private static TieringPolicy Policy(string buckets, string tolerance)
        => With($$"""{ "ageing": { "buckets": {{buckets}}, "toleranceDays": {{tolerance}} } }""");

    private static TieringPolicy Grades(string grades) => With($$"""{ "grades": [{{grades}}] }""");

    private static TieringPolicy With(string section, string name = "credit")
    {
        var policy = JsonNode.Parse(Laws.SmallPolicy.Json())!;
        policy[name] = JsonNode.Parse(section);
        return TieringPolicy.Parse(policy.ToJsonString());
    }

    private static IEnumerable<(string Path, TieringPolicy Policy)> Changes(string text)
    {
        foreach (var path in Leaves(JsonNode.Parse(text)!).ToList())
        {
            if (Others(text, path).Select(Parsed).FirstOrDefault(static p => p is not null) is { } policy)
                yield return (string.Join(".", path), policy);
        }
    }

    private static IEnumerable<string> Others(string text, IReadOnlyList<object> path)
    {
        foreach (var change in (Func<decimal, decimal>[])[static n => n + 1, static n => n - 1, static n => n * 0.9m])
        {
            var root = JsonNode.Parse(text)!;
            var parent = path.Take(path.Count - 1).Aggregate(root, static (node, step) => step is int i ? node[i]! : node[(string)step]!);
            var value = (path[^1] is int at ? parent[at] : parent[(string)path[^1]])!.AsValue();
            var isFlag = value.TryGetValue<bool>(out var flag);
            if (!isFlag && change(value.GetValue<decimal>()) == value.GetValue<decimal>())
                continue;
            JsonNode other = isFlag ? !flag : change(value.GetValue<decimal>());
            if (path[^1] is int index)
                parent[index] = other;
            else
                parent[(string)path[^1]] = other;
            yield return root.ToJsonString();
        }
    }

    private static TieringPolicy? Parsed(string text)
    {
        try
        {
            return TieringPolicy.Parse(text);
        }
        catch (PolicyException)
        {
            return null;
        }
    }

    private static IEnumerable<IReadOnlyList<object>> Leaves(JsonNode node) => node switch
    {
        JsonObject o => o.Where(static p => p.Value is not null && !DecidingNothing.Contains(p.Key)).SelectMany(static p => Leaves(p.Value!).Select(rest => (IReadOnlyList<object>)[p.Key, .. rest])),
        JsonArray a => a.SelectMany(static (item, i) => item is null ? [] : Leaves(item).Select(rest => (IReadOnlyList<object>)[i, .. rest])),
        JsonValue v when v.GetValueKind() is System.Text.Json.JsonValueKind.Number or System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => [[]],
        _ => [],
    };
}
