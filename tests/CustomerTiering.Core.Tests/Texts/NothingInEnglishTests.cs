using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace CustomerTiering.Texts;

/// <summary>
/// Every preset, those to come included, and the sample policy: what they say in Chinese holds no Latin word but codes of tiers, and ids and
/// hashes in the rule book where they are meant to stand.
/// </summary>
public class NothingInEnglishTests
{
    public static TheoryData<string, string> Policies
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var policy in Presets.Ids.Append(SamplePolicy.Id))
            {
                data.Add(policy, "zh-Hans");
                data.Add(policy, "zh-Hant");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_rule_book_is_Chinese_but_for_ids_version_and_hashes(string id, string language)
    {
        var engine = Engine(id);
        var book = engine.RuleBook(language);
        var ids = book.Sets.SelectMany(static s => s.Rules).Select(static r => r.Id).Append(engine.Policy.Id).Append(engine.Policy.Version).Append(engine.Policy.Hash).Append(engine.RulesHash);
        Assert.Empty(ForeignWords.Of(book.ToMarkdown().Replace("---", string.Empty, StringComparison.Ordinal), ids, engine));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_explanation_is_Chinese(string id, string language)
    {
        var engine = Engine(id);
        Assert.All(Decisions(engine), d => Assert.Empty(ForeignWords.Of(engine.Explain(d, language), [engine.Policy.Version], engine)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_decisions_that_are_explained_reach_the_sections(string id, string language)
    {
        var engine = Engine(id);
        var said = string.Concat(Decisions(engine).Select(d => engine.Explain(d, language)));
        var texts = TextCatalogue.For(language);
        string[] sections = ["explain.score", "explain.tier", "explain.why", "explain.approvals", "explain.near-misses", "explain.stay", "explain.rise"];
        Assert.All(sections, key => Assert.Contains($"\n{texts.Own(key)}\n", said, StringComparison.Ordinal));
        Assert.Contains(Beginning(texts, "headline.pin.frozen", "{approver}"), said, StringComparison.Ordinal);
        Assert.Contains(Beginning(texts, "score.too-little", "{known}"), said, StringComparison.Ordinal);
        if (engine.Policy.Changes.Events.Count > 0)
            Assert.Contains(Beginning(texts, "headline.event.on", "{day}"), said, StringComparison.Ordinal);
        if (engine.Policy.Tiers.Warnings.Count > 0)
        {
            Assert.Contains($"\n{texts.Own("explain.warnings")}\n", said, StringComparison.Ordinal);
            Assert.Contains(Beginning(texts, "actual.unproven", "{text}"), said, StringComparison.Ordinal);
        }

        if (engine.Policy.Changes.Notices.Count > 0)
        {
            Assert.Contains($"\n{texts.Own("explain.notices")}\n", said, StringComparison.Ordinal);
            Assert.Contains(Beginning(texts, "headline.notices", "{recipients}"), said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_rule_that_hits_says_title_and_outcome_in_Chinese(string id, string language)
    {
        var engine = Engine(id);
        Assert.All(Decisions(engine).SelectMany(static d => d.Rules), hit =>
        {
            Assert.Empty(ForeignWords.Of(hit.TitleInWords(language), [], engine));
            Assert.Empty(ForeignWords.Of(hit.OutcomeInWords(language), [], engine));
        });
        Assert.All(Decisions(engine).SelectMany(static d => d.NearMisses), near => Assert.Empty(ForeignWords.Of(near.InWords(language), [], engine)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_role_that_approves_has_a_name(string id, string language)
        => Assert.All(Decisions(Engine(id)).SelectMany(static d => d.Approvers).Distinct(), role => Assert.Contains(language, Engine(id).Policy.Roles.Single(r => r.Id == role).Names.Keys));

    [Fact]
    public void The_check_finds_an_English_word() => Assert.Equal(["growth"], ForeignWords.Of("采购 growth 22%，由C级", [], Engine("foreign-trade")));

    private static string Beginning(TextCatalogue texts, string key, string placeholder) => texts.Own(key)!.Split(placeholder)[0];

    private static TieringEngine Engine(string id)
    {
        var policy = id == SamplePolicy.Id ? SamplePolicy.Read() : Presets.Find(id);
        return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
    }

    private static List<Decision> Decisions(TieringEngine engine) => [.. CustomersOfEverySize.Of(engine.Policy).Select(engine.Decide)];
}
