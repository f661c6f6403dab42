using System;
using System.Linq;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using CustomerTiering.Texts;
using Xunit;
using static CustomerTiering.Comparisons.TwoPolicies;

namespace CustomerTiering.Comparisons.Differences;

public class PolicyDifferencesTests
{
    [Theory]
    [InlineData("\"weight\": 100,", "\"weight\": 100, \"minimum\": 20,", "scoring.indicators[growth-potential].minimum", "none", "20", "Minimum points for growth potential: 20 points (before: none).")]
    [InlineData("\"at\": 100,", "\"at\": 200,", "scoring.indicators[growth-potential].scale", "curve at 0: 0, at 100: 100", "curve at 0: 0, at 200: 100", "Points for growth potential: 0 points: 0, 200 points: 100 (before: 0 points: 0, 100 points: 100).")]
    [InlineData("\"weight\": 100,", "\"weight\": 100, \"missing\": { \"points\": 30 },", "scoring.indicators[growth-potential].missing", "renormalise", "fixed-points 30", "Where growth potential is not known: counts with 30 points (before: left out, the other weights scaled up).")]
    [InlineData("\"minimumKnownWeight\": 50", "\"minimumKnownWeight\": 60", "scoring.minimumKnownWeight", "50", "60", "Part of the scorecard that must be known: 60 of 100 (before: 50).")]
    [InlineData("\"tier\": \"B\", \"atLeast\": 60", "\"tier\": \"B\", \"atLeast\": 65.5", "tiers.ladder[B].atLeast", "60", "65.5", "tier B begins at 65.5 points (before: 60).")]
    [InlineData("{ \"tier\": \"C\", \"atLeast\": 30 },", "", "tiers.ladder[C]", "30", null, "Tier dropped: tier C, which began at 30 points.")]
    [InlineData("\"GOLD\": \"A\"", "\"GOLD\": \"B\"", "tiers.tierMap", "GOLD: A", "GOLD: B", "Former tier codes stand for other tiers.")]
    [InlineData("\"id\": \"merger\"", "\"id\": \"takeover\"", "changes.events[merger]", "merger", null, "Event that no longer asks for a review: merger.")]
    public void Says_a_change_as_data_and_in_words(string text, string by, string path, string? a, string? b, string words)
    {
        var other = SmallBut(text, by);
        var difference = PolicyDifferences.Between(Small.Policy, other.Policy)[0];

        Assert.Equal((path, a, b), (difference.Path, difference.A, difference.B));
        Assert.Equal(words, difference.Words(English(Small.Policy, other.Policy)));
    }

    [Theory]
    [InlineData("", """{ "use": "promotion-steps", "steps": 1 }""", PolicyDifferenceKind.Added, "New rule promotion-steps: ")]
    [InlineData("""{ "use": "promotion-steps", "steps": 1 }""", "", PolicyDifferenceKind.Removed, "Rule dropped: promotion-steps: ")]
    [InlineData("""{ "use": "promotion-steps", "steps": 1 }""", """{ "use": "promotion-steps", "steps": 2 }""", PolicyDifferenceKind.Changed, "Rule promotion-steps: then steps up: at most 2 [steps] (before: then steps up: at most 1 [steps]).")]
    public void Says_which_rule_is_new_gone_or_has_other_numbers(string limitsA, string limitsB, PolicyDifferenceKind kind, string words)
    {
        var (a, b) = (SmallPolicy.With(limits: limitsA), SmallPolicy.With(limits: limitsB));
        var difference = Assert.Single(PolicyDifferences.Between(a, b));

        Assert.Equal(("changes.limits[promotion-steps]", kind), (difference.Path, difference.Kind));
        Assert.StartsWith(words, difference.Words(English(a, b)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_rules_counts_where_the_first_decides_and_nowhere_else()
    {
        const string steps = """{ "use": "promotion-steps", "steps": 1 }""";
        const string down = """{ "use": "demotion-steps", "steps": 1 }""";
        const string rise = """{ "use": "promote-on-assessment" }""";
        const string fall = """{ "use": "demote-on-assessment" }""";

        Assert.Empty(PolicyDifferences.Between(SmallPolicy.With(limits: $"{steps}, {down}"), SmallPolicy.With(limits: $"{down}, {steps}")));
        var difference = Assert.Single(PolicyDifferences.Between(SmallPolicy.With(verdicts: $"{rise}, {fall}"), SmallPolicy.With(verdicts: $"{fall}, {rise}")));
        Assert.Equal(("changes.verdicts", "promote-on-assessment demote-on-assessment"), (difference.Path, difference.A));
    }

    [Fact]
    public void Names_and_clauses_decide_nothing()
    {
        var other = TieringPolicy.Parse(SmallPolicy.Json().Replace("\"version\": \"1\"", "\"version\": \"2\", \"names\": { \"en\": \"other\" }", StringComparison.Ordinal));

        Assert.Empty(PolicyDifferences.Between(Small.Policy, other));
        Assert.Contains("Nothing that decides", Small.Compare(TieringEngine.Create(other), []).ToText(), StringComparison.Ordinal);
        Assert.Contains("Nothing: both are the same policy", Small.Compare(Small, []).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_stand_in_one_sentence()
    {
        var (a, b) = (Presets.ForeignTrade, TieringPolicy.Parse(Presets.TextOf("foreign-trade").Replace("\"weight\": 30", "\"weight\": 35", StringComparison.Ordinal).Replace("\"weight\": 25", "\"weight\": 20", StringComparison.Ordinal)));

        var words = new Reports.ComparisonWords(TieringEngine.Create(a).Compare(TieringEngine.Create(b), []), "en").PolicyChanges;

        Assert.Equal("Weights: annual purchase 30 → 35, profit contribution 25 → 20.", Assert.Single(words));
        Assert.Equal(2, PolicyDifferences.Between(a, b).Count(static d => d.Path.EndsWith(".weight", StringComparison.Ordinal)));
    }

    private static PolicyPairTexts English(TieringPolicy a, TieringPolicy b)
        => new(new PolicyTexts(a, TextCatalogue.For("en")), new PolicyTexts(b, TextCatalogue.For("en")));
}
