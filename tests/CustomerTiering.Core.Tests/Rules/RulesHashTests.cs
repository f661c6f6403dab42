using System;
using System.Linq;
using CustomerTiering.Laws;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Rules;

public sealed class RulesHashTests
{
    private const string Steps = """{ "use": "promotion-steps", "steps": 1 }""";
    private const string Grace = """{ "use": "grace", "months": 6 }""";

    [Fact]
    public void The_hash_is_the_same_for_the_same_rules() => Assert.Equal(Hash(Steps), Hash(Steps));

    [Fact]
    public void The_hash_changes_with_the_order() => Assert.NotEqual(Hash($"{Steps}, {Grace}"), Hash($"{Grace}, {Steps}"));

    [Fact]
    public void The_hash_changes_with_a_number() => Assert.NotEqual(Hash(Steps), Hash("""{ "use": "promotion-steps", "steps": 2 }"""));

    [Fact]
    public void The_hash_changes_with_an_id() => Assert.NotEqual(Hash(Steps), Hash("""{ "id": "other", "use": "promotion-steps", "steps": 1 }"""));

    [Fact]
    public void The_hash_changes_with_an_effective_period()
    {
        const string From = """{ "use": "promotion-steps", "steps": 1, "effective": { "from": "2025-01-01" } }""";

        Assert.NotEqual(Hash(Steps), Hash(From));
        Assert.NotEqual(Hash(From), Hash(From.Replace("2025", "2026", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_hash_changes_with_a_condition_and_an_outcome()
    {
        const string Written = """{ "id": "own", "when": { "outcome": "score", "atLeast": 5 }, "then": { "stepsUp": 1 } }""";

        Assert.NotEqual(Hash(Written), Hash(Written.Replace("atLeast", "above", StringComparison.Ordinal)));
        Assert.NotEqual(Hash(Written), Hash(Written.Replace("stepsUp", "stepsDown", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_hash_does_not_change_with_titles_clauses_and_bases()
        => Assert.Equal(Hash(Steps), Hash("""{ "use": "promotion-steps", "steps": 1.0, "clause": "9.9", "basis": "default", "names": { "en": "one step" } }"""));

    [Fact]
    public void The_hash_does_not_change_with_weights_which_the_policy_hash_covers()
    {
        var one = TieringEngine.Create(SmallPolicy.With());
        var other = TieringEngine.Create(SmallPolicy.With(scoring: """{ "indicator": "growth-potential", "weight": 100, "curve": [ { "at": 0, "points": 5 }, { "at": 100, "points": 100 } ] }"""));

        Assert.Equal(one.RulesHash, other.RulesHash);
        Assert.NotEqual(one.Policy.Hash, other.Policy.Hash);
    }

    [Fact]
    public void A_rule_in_CSharp_and_the_same_in_the_policy_print_alike()
    {
        var written = TieringEngine.Create(SmallPolicy.With(bounds: """{ "id": "cap", "when": { "all": [ { "attribute": "region", "in": [ "US", "CN" ] }, { "credit": "warning-level", "atLeast": 2 } ] }, "then": { "atMost": "C" } }"""));
        string[] regions = ["US", "CN"];
        var bare = SmallPolicy.With();
        var tier = bare.Tiers.Ladder.Find("C")!;
        var added = TieringEngine.Create(bare, b => b.EditRules(r => r.For(Areas.TierBounds).Add(new Rule<TierCase, TierBound>(
            "cap",
            "another title",
            c => regions.Contains(c.Facts.Region) && c.Credit.WarningLevel >= 2,
            c => TierBound.AtMost(tier)))));

        Assert.Contains("(all (in #region \"US\" \"CN\") (at-least credit.warning-level 2))", RulesHash.Print(added.Policy), StringComparison.Ordinal);
        Assert.Equal(written.RulesHash, added.RulesHash);
    }

    [Fact]
    public void A_template_with_its_numbers_and_the_same_rule_in_the_policy_print_alike()
        => Assert.Equal(
            Hash("""{ "use": "promotion-steps", "id": "own", "steps": 2 }"""),
            Hash("""{ "id": "own", "when": { "outcome": "change", "is": "promote" }, "then": { "stepsUp": 2 } }"""));

    [Fact]
    public void The_hit_policy_stands_in_the_print()
    {
        var print = RulesHash.Print(SmallPolicy.With(limits: Steps));

        Assert.Contains("set changes.verdicts first\n", print, StringComparison.Ordinal);
        Assert.Contains("set changes.limits collect\n", print, StringComparison.Ordinal);
    }

    private static string Hash(string limits) => TieringEngine.Create(SmallPolicy.With(limits: limits)).RulesHash;
}
