using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using CustomerTiering.Comparisons;
using CustomerTiering.Comparisons.Differences;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Texts;

/// <summary>Reports on the sample policies, on changed presets and on two policies that differ in everything hold nothing in English but ids and codes.</summary>
public class ComparisonsInChineseTests
{
    private const string Everything = "everything";

    private static readonly Dictionary<string, Func<(TieringPolicy A, TieringPolicy B)>> Pairs = new()
    {
        [SamplePolicy.Id] = static () => (SamplePolicy.Read(), SamplePolicy.Read("samples/policies/ledger-purchase-heavier.json")),
        ["foreign-trade"] = static () => Changed("foreign-trade", ("\"atLeast\": 60", "\"atLeast\": 50"), ("\"minimumKnownWeight\": 60", "\"minimumKnownWeight\": 95"), ("\"use\": \"approve-change\"", "\"id\": \"approve-b\", \"use\": \"approve-entry\", \"tier\": \"B\"")),
        ["service-levels"] = static () => Changed("service-levels", ("\"atLeast\": 80, \"names\"", "\"atLeast\": 70, \"names\""), ("\"missing\": \"renormalise\"", "\"missing\": { \"points\": 20 }"), ("\"effect\": \"warn\", ", "")),
        [Everything] = static () => (Before(), After()),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var pair in Pairs.Keys)
            {
                cases.Add(pair, "zh-Hans");
                cases.Add(pair, "zh-Hant");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_form_of_the_report_is_Chinese(string pair, string language)
    {
        var (a, b, comparison) = Compare(pair);
        Assert.Empty(comparison.Failures);
        Assert.NotEmpty(comparison.Movers);
        var html = comparison.ToHtml(language, 1000);
        string[] forms = [comparison.ToText(language), Regex.Replace(comparison.ToMarkdown(language, 1000), @"\\(.)", "$1").Replace("---", "", StringComparison.Ordinal), ReadIn(html)];
        Assert.All(forms, form =>
        {
            Assert.Empty(ForeignWords.Of(form, Ids(a).Concat(Ids(b)).Concat(Places(a, b)), a, b).Except(["A", "B"]));
            Assert.Empty(ForeignWords.HalfWidthMarks(form));
            Assert.DoesNotContain("政策", form, StringComparison.Ordinal);
        });
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
    }

    /// <summary>Every kind of change, cause and way to move comes up in some report; failures are told in English as all errors are, and none of these policies delists.</summary>
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Together_they_use_every_text_of_a_comparison(string language)
    {
        string[] elsewhere =
        [
            "comparison.setting.days", "comparison.setting.none", "comparison.same-policy", "comparison.same-decisions", "comparison.answer.nobody", "comparison.answer.none", "comparison.picture.still",
            "comparison.heading.failures", "comparison.failures.more", "comparison.note.failures", "comparison.place.delisted",
        ];
        var texts = TextCatalogue.For(language);
        var said = string.Concat(Pairs.Keys.Select(pair => Compare(pair).Comparison).Select(c => c.ToText(language) + ReadIn(c.ToHtml(language, 1000))));
        Assert.All(
            texts.Keys.Where(static k => k.StartsWith("comparison.", StringComparison.Ordinal)).Except(elsewhere),
            key => Assert.Matches(string.Join("[^\n]*?", Regex.Split(texts.Own(key)!, @"\{[a-zA-Z]+\}").Select(Regex.Escape)), said));
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void Reports_on_nobody_and_on_nothing_changed_are_Chinese(string language)
    {
        var small = TwoPolicies.Small;
        var renamed = TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal)));
        PolicyComparison[] comparisons = [small.Compare(small, []), small.Compare(renamed, []), small.Compare(small, [TwoPolicies.Customer("1", 50, 100)])];
        Assert.All(comparisons, c => Assert.Empty(ForeignWords.Of(c.ToText(language) + ReadIn(c.ToHtml(language)), Ids(small).Concat(Ids(renamed)), small)));
    }

    [Fact]
    public void The_checks_find_an_English_word_a_mark_of_half_width_and_words_in_pictures()
    {
        Assert.Equal(["GBP"], ForeignWords.Of("按年度采购额（GBP）", [], TwoPolicies.Small));
        Assert.Equal(["级,", "(不"], ForeignWords.HalfWidthMarks("A级,3 (不含").Select(static m => m.Trim('3')));
        Assert.Contains("say", ReadIn("<p class=\"x\">a &amp; <title>say</title></p>"), StringComparison.Ordinal);
    }

    private static (TieringEngine A, TieringEngine B, PolicyComparison Comparison) Compare(string pair)
    {
        var (a, b) = Pairs[pair]();
        var (engineA, engineB) = (Engine(a), Engine(b));
        return (engineA, engineB, engineA.Compare(engineB, CustomersOfEverySize.Of(a).Where(r => r.ReviewEvent is not { } e || b.Changes.FindEvent(e.Kind) is not null)));
    }

    private static TieringEngine Engine(TieringPolicy policy) => TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));

    private static IEnumerable<string> Ids(TieringEngine engine)
        =>
        [
            engine.Policy.Id, engine.Policy.Hash, engine.RulesHash,
            .. engine.Policy.RuleSets.SelectMany(static s => s.Rules).Select(static r => r.Id),
            .. engine.Policy.Changes.Events.Where(static e => e.Names.Count == 0).Select(static e => e.Id),
        ];

    /// <summary>A setting is told by its place in the file, as its keeper finds it there.</summary>
    private static IEnumerable<string> Places(TieringEngine a, TieringEngine b) => SettingDifferences.Between(a.Policy, b.Policy).Select(static d => d.Path);

    /// <summary>Gives what a reader of the page reads, titles in pictures included.</summary>
    private static string ReadIn(string html)
        => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "<style>.*?</style>", "", RegexOptions.Singleline), "<[^>]+>", "\n"));

    private static (TieringPolicy A, TieringPolicy B) Changed(string preset, params (string Text, string By)[] changes)
    {
        var text = Presets.TextOf(preset);
        foreach (var (from, by) in changes)
        {
            var at = text.IndexOf(from, StringComparison.Ordinal);
            Assert.True(at >= 0, from);
            text = text[..at] + by + text[(at + from.Length)..];
        }

        return (Presets.Find(preset), TieringPolicy.Parse(text));
    }

    private static TieringPolicy WithCredit(string policy, string credit) => TieringPolicy.Parse($$"""{{policy.TrimEnd()[..^1]}}, "credit": {{credit}} }""");

    private static TieringPolicy Before() => WithCredit(SmallPolicy.Json(
        bounds: """{ "use": "cap-new-customer", "tier": "B" }""",
        verdicts: """{ "use": "place-new-customer" }, { "use": "promote-on-assessment" }, { "use": "demote-on-assessment" }""",
        limits: """{ "use": "promotion-steps", "steps": 1 }, { "use": "demotion-steps", "steps": 1 }""",
        scoring: """
            { "indicator": "growth-potential", "weight": 50, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] },
            { "indicator": "annual-purchase", "weight": 30, "curve": [ { "at": 0, "points": 0 }, { "at": 100000, "points": 100 } ] },
            { "indicator": "market-influence", "weight": 10, "curve": [ { "at": 0, "points": 0 }, { "at": 100, "points": 100 } ] },
            { "indicator": "length-of-relationship", "weight": 10, "bands": [ { "below": 12, "points": 20 }, { "from": 12, "points": 80 } ] }
            """)
        .Replace("\"minimumKnownWeight\": 50", "\"minimumKnownWeight\": 95", StringComparison.Ordinal)
        .Replace("\"events\": [ ", "\"events\": [ { \"id\": \"relocation\" }, ", StringComparison.Ordinal),
        """{ "ageing": { "toleranceDays": 3, "defaultDays": 30 }, "grades": [ { "grade": "1" }, { "grade": "2" } ] }""");

    private static TieringPolicy After() => WithCredit(SmallPolicy.Json(
        bounds: """{ "use": "cap-on-credit-warning", "level": 1, "tier": "B" }""",
        verdicts: """{ "use": "demote-on-assessment" }, { "use": "promote-on-assessment" }, { "use": "place-new-customer" }""",
        limits: """{ "use": "promotion-steps", "steps": 2, "effective": { "from": "2025-01-01" } }, { "use": "promotion-margin", "margin": 2 }""",
        scoring: """
            { "indicator": "growth-potential", "weight": 40, "minimum": 20, "missing": { "points": 30 }, "curve": [ { "at": 0, "points": 0 }, { "at": 90, "points": 100 } ] },
            { "indicator": "annual-purchase", "weight": 30, "missing": "refuse", "curve": [ { "at": 0, "points": 0 }, { "at": 100000, "points": 100 } ] },
            { "indicator": "purchase-frequency", "weight": 20, "bands": [ { "below": 5, "points": 20 }, { "from": 5, "points": 80 } ] },
            { "indicator": "length-of-relationship", "weight": 10, "bands": [ { "below": 24, "points": 20 }, { "from": 24, "points": 80 } ] }
            """)
        .Replace("\"minimumKnownWeight\": 50", "\"minimumKnownWeight\": 60, \"rounding\": { \"decimals\": 1, \"mode\": \"half-up\" }", StringComparison.Ordinal)
        .Replace("{ \"tier\": \"A\", \"atLeast\": 80 }, { \"tier\": \"B\", \"atLeast\": 60 }, { \"tier\": \"C\", \"atLeast\": 30 }", "{ \"tier\": \"B\", \"atLeast\": 85 }, { \"tier\": \"A\", \"atLeast\": 55 }, { \"tier\": \"E\", \"atLeast\": 20 }", StringComparison.Ordinal)
        .Replace("\"GOLD\": \"A\"", "\"GOLD\": \"B\", \"C\": \"E\"", StringComparison.Ordinal)
        .Replace("\"events\": [ ", "\"events\": [ { \"id\": \"takeover\" }, ", StringComparison.Ordinal),
        """{ "ageing": { "toleranceDays": 5, "ignoredBelow": 10 }, "grades": [ { "grade": "2" }, { "grade": "1" } ] }""");
}
