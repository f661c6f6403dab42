using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Texts;
using Xunit;

namespace CustomerTiering;

/// <summary>What every preset keeps to, whichever policy it carries out.</summary>
public class PresetsTests
{
    private static readonly string[] Languages = ["en", "zh-Hans", "zh-Hant"];

    public static TheoryData<string> Ids => [.. Presets.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Load_without_a_warning_under_their_own_id(string id)
    {
        var policy = Presets.Find(id);

        Assert.Equal(id, policy.Id);
        Assert.Empty(policy.Warnings);
        Assert.Equal(policy.Hash, TieringPolicy.Parse(Presets.TextOf(id)).Hash);
        Assert.Equal(policy.Id, TieringEngine.Create(policy).Policy.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Are_named_in_three_languages_with_all_that_they_name(string id)
    {
        var policy = Presets.Find(id);

        AreThree(policy.Names);
        Assert.All(policy.Indicators, static i => AreThree(i.Names));
        Assert.All(policy.FactGroups, static g => AreThree(g.Names));
        Assert.All(policy.Tiers.Ladder, static t => AreThree(t.Names));
        Assert.All(policy.Changes.Events, static e => AreThree(e.Names));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Say_in_three_languages_what_they_say_in_one(string id)
    {
        var policy = Presets.Find(id);
        var rules = policy.RuleSets.SelectMany(static s => s.Rules);
        var lines = policy.Scoring.Indicators;

        Assert.All(
            [
                .. policy.Tiers.Ladder.Select(static t => t.Description),
                .. rules.Select(static r => r.Names),
                .. lines.Select(static l => l.Measure),
                .. lines.SelectMany(static l => l.ByHand?.Scale.Select(static s => s.Names) ?? []),
            ],
            static texts => Assert.True(texts.Count == 0 || texts.Keys.Order().SequenceEqual(Languages), string.Join(", ", texts.Values)));
        Assert.All(rules.Where(static r => r.Template is null), static r => AreThree(r.Names));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Give_every_rule_and_scored_indicator_a_clause_and_a_basis(string id)
    {
        var policy = Presets.Find(id);

        Assert.All(policy.RuleSets.SelectMany(static s => s.Rules), static r => Assert.True(r.Clause is not null && r.Basis is not null, r.Id));
        Assert.All(policy.Scoring.Indicators, static i => Assert.True(i.Clause is not null && i.Basis is not null, i.Indicator.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Name_every_role_department_and_recipient(string id)
    {
        var policy = Presets.Find(id);
        string[] roles =
        [
            .. policy.RuleSets.SelectMany(static s => s.Rules).SelectMany(static r => r.Arguments).Where(static a => a.Key is "role" or "recipient").Select(static a => (string)a.Value),
            .. policy.FactGroups.SelectMany(static g => new[] { g.CollectedBy, g.EnteredBy }).OfType<string>(),
        ];

        Assert.All(roles.Distinct(), role => Assert.NotEqual(role, new PolicyTexts(policy, TextCatalogue.For("en")).Role(role)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Score_only_what_the_library_knows_so_that_an_engine_is_made_in_one_line(string id)
        => Assert.All(
            Presets.Find(id).Scoring.Indicators.Select(static i => i.Indicator),
            static i => Assert.True(Indicators.All.Contains(i), $"a host would have to register `{i.Id}`"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Explain_a_decision_and_print_a_rule_book_in_every_language(string id)
    {
        var engine = TieringEngine.Create(Presets.Find(id));
        var decision = engine.Decide(new CustomerFactsBuilder { Id = "C1", AnnualPurchase = 1_000_000, PurchaseFrequency = 10, ProfitContribution = 5, PaymentPunctuality = 1 }.Build(), Standing.None, new NodaTime.LocalDate(2026, 7, 1));

        Assert.All(Languages, l => Assert.Contains("C1", engine.Explain(decision, l), System.StringComparison.Ordinal));
        Assert.All(Languages, l => Assert.StartsWith($"# {engine.Policy.Names[l]}\n", engine.RuleBook(l).ToMarkdown(), System.StringComparison.Ordinal));
    }

    [Fact]
    public void Are_listed_in_order() => Assert.Equal(["cement-sales", "foreign-trade", "key-accounts", "relationship-care", "service-levels"], Presets.Ids);

    [Fact]
    public void Have_a_property_each()
        => Assert.Equal(Presets.Ids, [Presets.CementSales.Id, Presets.ForeignTrade.Id, Presets.KeyAccounts.Id, Presets.RelationshipCare.Id, Presets.ServiceLevels.Id]);

    [Fact]
    public void Name_the_nearest_where_one_is_not_known()
    {
        const string Expected = "preset `foreing-trade` is not known; did you mean `foreign-trade`?";

        Assert.Equal(Expected, Assert.Throws<KeyNotFoundException>(static () => Presets.Find("foreing-trade")).Message);
        Assert.Equal(Expected, Assert.Throws<KeyNotFoundException>(static () => Presets.TextOf("foreing-trade")).Message);
    }

    private static void AreThree(IReadOnlyDictionary<string, string> names) => Assert.Equal(Languages, names.Keys.Order());
}
