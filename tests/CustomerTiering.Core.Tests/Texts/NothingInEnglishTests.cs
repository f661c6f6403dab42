using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerTiering.Changes;
using CustomerTiering.Credit;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using NodaTime;
using Xunit;

namespace CustomerTiering.Texts;

/// <summary>
/// Every preset, those to come included, and the sample policy: what they say in Chinese holds no Latin word but codes of tiers, and ids and
/// hashes in the rule book where they are meant to stand.
/// </summary>
public class NothingInEnglishTests
{
    private static readonly LocalDate Day = new(2026, 1, 1);

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
        Assert.Empty(Foreign(book.ToMarkdown().Replace("---", string.Empty, StringComparison.Ordinal), ids, engine));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_explanation_is_Chinese(string id, string language)
    {
        var engine = Engine(id);
        Assert.All(Decisions(engine), d => Assert.Empty(Foreign(engine.Explain(d, language), [engine.Policy.Version], engine)));
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
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_rule_that_hits_says_title_and_outcome_in_Chinese(string id, string language)
    {
        var engine = Engine(id);
        Assert.All(Decisions(engine).SelectMany(static d => d.Rules), hit =>
        {
            Assert.Empty(Foreign(hit.TitleInWords(language), [], engine));
            Assert.Empty(Foreign(hit.OutcomeInWords(language), [], engine));
        });
        Assert.All(Decisions(engine).SelectMany(static d => d.NearMisses), near => Assert.Empty(Foreign(near.InWords(language), [], engine)));
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Every_role_that_approves_has_a_name(string id, string language)
        => Assert.All(Decisions(Engine(id)).SelectMany(static d => d.Approvers).Distinct(), role => Assert.Contains(language, Engine(id).Policy.Roles.Single(r => r.Id == role).Names.Keys));

    [Fact]
    public void The_check_finds_an_English_word() => Assert.Equal(["growth"], Foreign("采购 growth 22%，由C级", [], Engine("foreign-trade")));

    /// <summary>Gives the Latin words that are neither allowed nor a tier's code.</summary>
    private static IEnumerable<string> Foreign(string text, IEnumerable<string> allowed, TieringEngine engine)
    {
        foreach (var id in allowed.OrderByDescending(static a => a.Length))
            text = text.Replace(id, string.Empty, StringComparison.Ordinal);
        return Regex.Matches(text, "[A-Za-z][A-Za-z-]*").Select(static m => m.Value).Except(engine.Policy.Tiers.Ladder.Select(static t => t.Code));
    }

    private static string Beginning(TextCatalogue texts, string key, string placeholder) => texts.Own(key)!.Split(placeholder)[0];

    private static TieringEngine Engine(string id)
    {
        var policy = id == SamplePolicy.Id ? SamplePolicy.Read() : Presets.Find(id);
        return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
    }

    /// <summary>Makes customers of every size and standing by the policy's own scorecard, so that each rule is tried on many.</summary>
    private static List<Decision> Decisions(TieringEngine engine)
    {
        var decisions = new List<Decision>();
        var policy = engine.Policy;
        var events = policy.Changes.Events.Select(static e => (ReviewEvent?)new ReviewEvent(e.Id, Day.PlusDays(-20), Day.PlusDays(-10))).Prepend(null).ToList();
        var standings = policy.Tiers.Ladder.Select(static t => Standing.Imported(t.Code, new LocalDate(2024, 1, 1))).Prepend(Standing.None).ToList();
        standings.Add(new StandingBuilder { Tier = policy.Tiers.Ladder.Best.Code, Pin = new TierPin(PinKind.Frozen, policy.Tiers.Ladder.Best.Code, "总经理", Day.PlusDays(90), "战略合作") }.Build());
        standings.Add(new StandingBuilder { Tier = policy.Tiers.Ladder.Best.Code, Pin = new TierPin(PinKind.Floor, policy.Tiers.Ladder.Best.Code, "总经理", Day.PlusDays(90)) }.Build());
        for (var size = 0; size <= 10; size++)
        {
            for (var i = 0; i < standings.Count; i++)
                decisions.Add(engine.Decide(new DecisionRequest(Facts(policy, size), standings[i], Day, new CreditStanding((size + i) % 3), events[(size + i) % events.Count])));
        }

        decisions.Add(engine.Decide(new CustomerFactsBuilder { Id = "1" }.Build(), Standing.None, Day));
        return decisions;
    }

    /// <summary>Gives a customer of a size from 0 to 10; at some sizes something is not known.</summary>
    private static CustomerFacts Facts(TieringPolicy policy, int size)
    {
        var facts = new CustomerFactsBuilder { Id = "1", HasPurchased = size == 5 ? null : size > 1, PurchaseGrowth = (size - 4) / 10m, DecliningQuarters = size < 4 ? 3 : 0, GrowthPotential = size * 10 };
        var left = false;
        foreach (var line in policy.Scoring.Indicators)
        {
            var (worst, best) = (line.Scale.End(!line.Indicator.MoreIsBetter), line.Scale.End(line.Indicator.MoreIsBetter));
            var unknown = !left && line.Weight <= 12 && size % 3 == 1;
            left |= unknown;
            facts[line.Indicator] = unknown ? null : decimal.Round(worst + ((best - worst) * size / 10), line.Indicator.Decimals);
        }

        return facts.Build();
    }
}
