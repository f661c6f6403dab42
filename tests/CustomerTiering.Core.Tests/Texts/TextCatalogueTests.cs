using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;
using Xunit;

namespace CustomerTiering.Texts;

public class TextCatalogueTests
{
    private static readonly TextCatalogue English = TextCatalogue.For("en");

    [Fact]
    public void Refuses_an_unknown_language_and_lists_those_there_are()
    {
        var e = Assert.Throws<ArgumentException>(() => TextCatalogue.For("tlh"));
        Assert.StartsWith("language `tlh` is not known; known: `en`, `zh-Hans`, `zh-Hant`", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_indicator_of_the_library_has_the_text_that_is_its_title()
        => Assert.All(Indicators.All, static key => Assert.Equal(key.Title, English.Own($"indicator.{key.Id}")));

    [Theory]
    [InlineData(typeof(ChangeCase))]
    [InlineData(typeof(TierCase))]
    public void Every_term_that_a_policy_may_use_has_a_text(Type caseType)
        => Assert.All(PathsOf(caseType), static path => Assert.NotNull(English.Own($"term.{path}")));

    [Theory]
    [InlineData(typeof(ChangeCase))]
    [InlineData(typeof(TierCase))]
    public void Every_member_of_a_case_has_a_text(Type caseType)
        => Assert.All(
            caseType.GetProperties().Where(static p => p.Name is not ("Facts" or "Standing" or "Credit")),
            static p => Assert.NotNull(English.Own($"term.{ConditionPrinter.Words(p.Name)}")));

    [Fact]
    public void Every_rule_template_has_a_title_of_its_own()
    {
        var titles = Areas.TierBounds.Templates.Select(static t => (t.Id, t.Title))
            .Concat(Areas.TierWarnings.Templates.Select(static t => (t.Id, t.Title)))
            .Concat(Areas.ChangeVerdicts.Templates.Select(static t => (t.Id, t.Title)))
            .Concat(Areas.ChangeLimits.Templates.Select(static t => (t.Id, t.Title)))
            .Concat(Areas.ChangeApprovals.Templates.Select(static t => (t.Id, t.Title)))
            .Concat(Areas.ChangeNotices.Templates.Select(static t => (t.Id, t.Title)))
            .ToList();
        Assert.Equal(29, titles.Count);
        Assert.Equal(titles.Count, titles.Select(static t => t.Title).Distinct().Count());
        Assert.All(titles, static t => Assert.NotEqual(t.Id.Replace('-', ' '), t.Title));
    }

    [Fact]
    public void Every_kind_of_change_and_basis_and_hit_policy_and_set_has_a_text()
    {
        Assert.All(Enum.GetValues<ChangeKind>(), static k => Assert.NotNull(English.Own($"headline.{ConditionPrinter.Words(k.ToString())}")));
        Assert.All(Enum.GetValues<Rules.Basis>(), static b => Assert.NotNull(English.Own($"value.basis.{ConditionPrinter.Words(b.ToString())}")));
        Assert.All(Enum.GetValues<Rules.HitPolicy>(), static h => Assert.NotNull(English.Own($"hit-policy.{ConditionPrinter.Words(h.ToString())}")));
        Assert.All(Presets.ForeignTrade.RuleSets.Select(static s => s.Area.Id), static id => Assert.NotNull(English.Own($"set.{id}")));
    }

    [Fact]
    public void Fills_each_placeholder_once_and_takes_values_as_they_are()
        => Assert.Equal("clause {code} [{code}]", English.Say("parameter", ("value", "clause {code}"), ("name", "{code}")));

    [Fact]
    public void Leaves_a_placeholder_that_was_not_given_in_sight()
        => Assert.Equal("tier {code}", English.Say("tier"));

    [Fact]
    public void Every_placeholder_is_a_plain_word()
        => Assert.All(
            English.Keys.SelectMany(static k => Regex.Matches(English.Own(k)!, @"\{[^}]*\}").Select(static m => m.Value)),
            static p => Assert.Matches(@"^\{[a-zA-Z]+\}$", p));

    private static IEnumerable<string> PathsOf(Type caseType)
        => caseType == typeof(ChangeCase) ? Paths(ChangeRules.Vocabulary) : Paths(TierWarningRules.Vocabulary);

    private static IEnumerable<string> Paths<TCase>(CaseVocabulary<TCase> vocabulary)
        where TCase : struct, Rules.IRuleCase
        => vocabulary.Groups.SelectMany(g => vocabulary.NamesOf(g).Select(n => ConditionPrinter.Path((Operand.Member)vocabulary.Find(g, n)!)));
}
