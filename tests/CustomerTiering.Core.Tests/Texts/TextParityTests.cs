using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Texts;

/// <summary>Holds the three files of texts together, key by key and placeholder by placeholder.</summary>
public class TextParityTests
{
    /// <summary>Families that English lacks, since what they name has its English name in C#, is its own name or needs no measure word.</summary>
    private static readonly string[] AbsentInEnglish = ["currency.", "rule.", "parameter.", "unit.count."];

    /// <summary>What names the same thing, so that a language takes either or both.</summary>
    private static readonly string[][] Alike = [["rule", "title"], ["id", "name"]];

    public static TheoryData<string> Chinese => ["zh-Hans", "zh-Hant"];

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Has_every_text_that_English_has_but_the_singulars(string language)
    {
        var own = TextCatalogue.For(language).Keys.ToHashSet();
        Assert.DoesNotContain(TextCatalogue.For("en").Keys, key => !IsSingular(key) && !own.Contains(key));
        Assert.DoesNotContain(own, IsSingular);
    }

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Has_no_text_that_English_has_not_but_the_named_families(string language)
    {
        var english = TextCatalogue.For("en").Keys.ToHashSet();
        Assert.DoesNotContain(TextCatalogue.For(language).Keys, key => !english.Contains(key) && !AbsentInEnglish.Any(f => key.StartsWith(f, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_two_Chinese_files_have_the_same_keys()
        => Assert.Equal(TextCatalogue.For("zh-Hans").Keys.Order(), TextCatalogue.For("zh-Hant").Keys.Order());

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Fills_the_same_placeholders_as_English(string language)
    {
        var (english, other) = (TextCatalogue.For("en"), TextCatalogue.For(language));
        Assert.DoesNotContain(english.Keys, key => other.Own(key) is { } text && !Placeholders(english.Own(key)!).SequenceEqual(Placeholders(text)));
    }

    [Fact]
    public void The_check_of_placeholders_finds_one_that_is_forgotten_and_one_that_is_mistyped()
    {
        Assert.NotEqual(Placeholders("{a} of {b}"), Placeholders("{a}"));
        Assert.NotEqual(Placeholders("{a} of {b}"), Placeholders("{a}的{c}"));
        Assert.NotEqual(Placeholders("{rule}: {a}"), Placeholders("{a}"));
        Assert.Equal(Placeholders("{rule}: {a}"), Placeholders("{a}“{title}”"));
    }

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Names_every_rule_template_and_each_of_its_parameters(string language)
    {
        var texts = TextCatalogue.For(language);
        Assert.All(Templates(), t =>
        {
            Assert.NotNull(texts.Own($"rule.{t.Id}"));
            Assert.All(t.Parameters, p => Assert.NotNull(texts.Own($"parameter.{p}")));
        });
    }

    [Theory]
    [MemberData(nameof(Chinese))]
    public void A_rules_title_fills_nothing_but_the_rules_own_parameters(string language)
        => Assert.All(Templates(), t => Assert.Empty(TextCatalogue.PlaceholdersOf(TextCatalogue.For(language).Own($"rule.{t.Id}")!).Except(t.Parameters)));

    [Fact]
    public void Names_no_rule_and_no_parameter_that_there_is_not()
    {
        var templates = Templates().ToList();
        Assert.Equal(templates.Select(static t => $"rule.{t.Id}").Order(), Family("rule."));
        Assert.Equal(templates.SelectMany(static t => t.Parameters).Distinct().Select(static p => $"parameter.{p}").Order(), Family("parameter."));
    }

    [Theory]
    [MemberData(nameof(Chinese))]
    public void No_text_holds_a_Latin_word_or_a_mark_of_half_width(string language)
        => Assert.All(
            TextCatalogue.For(language).Keys.Where(static k => k != "number.group" && k != "number.point"),
            key => Assert.DoesNotMatch(@"[A-Za-z]{2,}|[,;:?!()\[\]]|[a-z]", System.Text.RegularExpressions.Regex.Replace(TextCatalogue.For(language).Own(key)!, @"\{[a-zA-Z]+\}", string.Empty)));

    [Fact]
    public void Traditional_Chinese_is_not_simplified_Chinese()
    {
        var (simplified, traditional) = (TextCatalogue.For("zh-Hans"), TextCatalogue.For("zh-Hant"));
        const string OnlySimplified = "级户购额频贡长响续类条评审调综权转为变规则时动发书单应并与价无对种达满";
        Assert.All(traditional.Keys, key => Assert.DoesNotContain(traditional.Own(key)!, c => OnlySimplified.Contains(c, StringComparison.Ordinal)));
        Assert.NotEqual(simplified.Own("indicator.channel"), traditional.Own("indicator.channel"));
    }

    private static bool IsSingular(string key) => key.EndsWith(".one", StringComparison.Ordinal);

    private static IEnumerable<string> Family(string prefix) => TextCatalogue.For("zh-Hans").Keys.Where(k => k.StartsWith(prefix, StringComparison.Ordinal)).Order();

    private static IEnumerable<string> Placeholders(string text)
        => TextCatalogue.PlaceholdersOf(text).Select(static p => Array.Find(Alike, names => names.Contains(p))?[0] ?? p).Where(static p => p != "id").Distinct().Order();

    private static IEnumerable<(string Id, string[] Parameters)> Templates()
        => Of(Areas.TierBounds).Concat(Of(Areas.TierWarnings)).Concat(Of(Areas.ChangeVerdicts)).Concat(Of(Areas.ChangeLimits)).Concat(Of(Areas.ChangeApprovals)).Concat(Of(Areas.ChangeNotices))
            .Concat(Of(Areas.CaseRoutes));

    private static IEnumerable<(string Id, string[] Parameters)> Of<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
        => area.Templates.Select(static t => (t.Id, t.Parameters.Select(static p => p.Name).ToArray()));
}
