using System;
using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Laws;
using Xunit;

namespace CustomerTiering.Rules;

/// <summary>Rules written as classes that take settings in their constructor.</summary>
public sealed class ClassRuleTests
{
    [Fact]
    public void A_class_rule_decides_by_what_its_constructor_was_given()
    {
        Assert.Equal("B", Proposed(EngineWith(new LowScoreStays(new RiseSettings { Least = 95.01m })), SmallPolicy.Scoring(95)));
        Assert.Equal("A", Proposed(EngineWith(new LowScoreStays(new RiseSettings { Least = 95 })), SmallPolicy.Scoring(95)));
    }

    [Fact]
    public void Settings_changed_after_the_rule_was_made_change_nothing()
    {
        var settings = new RiseSettings { Least = 99, Steps = 1, Regions = ["EU"] };
        var engine = EngineWith(new LowScoreStays(settings), new FewStepsByScore(settings), new NoRiseIn(settings));
        var before = (engine.RulesHash, engine.RuleBook().ToMarkdown(), Proposed(engine, SmallPolicy.Scoring(95)));

        (settings.Least, settings.Steps) = (1, 25);
        settings.Regions.Clear();

        Assert.Equal(before, (engine.RulesHash, engine.RuleBook().ToMarkdown(), Proposed(engine, SmallPolicy.Scoring(95))));
    }

    [Fact]
    public void An_outcome_that_looks_at_the_case_reads_its_settings_once()
    {
        var settings = new RiseSettings { Steps = 1 };
        var engine = EngineWith(new FewStepsByScore(settings));
        settings.Steps = 25;

        Assert.Equal("C", engine.Decide(SmallPolicy.Scoring(95), Standing.Imported("D", RandomRequests.AsOf), RandomRequests.AsOf).ProposedTier!.Code);
    }

    [Fact]
    public void Other_settings_give_another_rules_hash_and_the_same_settings_the_same()
    {
        static string Hash(decimal least) => EngineWith(new LowScoreStays(new RiseSettings { Least = least })).RulesHash;

        Assert.Equal(Hash(80), Hash(80.0m));
        Assert.NotEqual(Hash(80), Hash(81));
    }

    [Fact]
    public void The_rule_book_shows_the_values_of_the_settings()
    {
        var book = EngineWith(new LowScoreStays(new RiseSettings { Least = 87.5m }), new NoRiseIn(new RiseSettings { Regions = ["EU", "US"] })).RuleBook().ToMarkdown();

        Assert.Contains("87.5", book, StringComparison.Ordinal);
        Assert.Contains("EU, US", book, StringComparison.Ordinal);
        Assert.DoesNotContain("RiseSettings", book, StringComparison.Ordinal);
    }

    [Fact]
    public void A_near_miss_states_the_value_of_the_setting()
    {
        var engine = TieringEngine.Create(Policy, static b => b.EditRules(static r => r.For(Areas.ChangeVerdicts).Add(new RiseAt(new RiseSettings { Least = 87.5m }))));
        var decision = engine.Decide(SmallPolicy.Scoring(85), Standing.Imported("A", RandomRequests.AsOf), RandomRequests.AsOf);

        var miss = Assert.Single(decision.NearMisses, static m => m.Rule.Id == "rise-at");
        Assert.Equal((87.5m, 2.5m), ((decimal)miss.Required!, miss.Gap!.Value));
    }

    [Fact]
    public void A_dependency_that_is_asked_about_the_case_is_refused()
        => Assert.Equal(
            "rule `asks`: `risk.IsHigh(c.Facts.Region)` asks `IRisk` about the case; a dependency is read once, when the rule is made: give the rule the numbers or lists that it needs, or make the answer a fact of the customer",
            Assert.Throws<RuleDefinitionException>(static () => new Asks(new NoRisk())).Message);

    [Fact]
    public void A_dependency_handed_to_a_method_about_the_case_is_refused()
        => Assert.Equal(
            "rule `hands`: `risk` is a `NoRisk`, which cannot be written down; use its numbers, texts, dates, enums or lists of them",
            Assert.Throws<RuleDefinitionException>(static () => new Hands(new NoRisk())).Message);

    [Fact]
    public void A_dependency_that_fails_is_refused_naming_what_was_read()
        => Assert.Equal(
            "rule `low-score-stays`: `settings.Least` does not depend on the case and cannot be worked out: it threw NullReferenceException",
            Assert.Throws<RuleDefinitionException>(static () => new LowScoreStays(null!)).Message);

    [Fact]
    public void A_rule_of_a_host_says_its_own_title_even_under_the_id_of_a_template()
    {
        var rule = new Rule<ChangeCase, ChangeLimit>(RuleIds.PromotionSteps, "nobody rises at all", static c => c.Change == ChangeKind.Promote, static c => ChangeLimit.NoPromotion);
        var book = TieringEngine.Create(Policy, b => b.EditRules(r => r.For(Areas.ChangeLimits).Add(rule))).RuleBook().ToMarkdown();

        Assert.Null(rule.Template);
        Assert.Contains("nobody rises at all", book, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_may_say_its_name_in_other_languages()
    {
        var rule = Named("zh-Hans", "不晋级");

        Assert.Equal("不晋级", rule.Names["zh-Hans"]);
        Assert.Equal("language `zh-Hants` is not known; did you mean `zh-Hans`? (Parameter 'language')", Assert.Throws<ArgumentException>(static () => Named("zh-Hants", "x")).Message);
        Assert.Throws<ArgumentException>(static () => Named("zh-Hans", " "));
    }

    [Fact]
    public void Knowing_a_fact_is_asked_as_well_by_key()
    {
        var rule = new Rule<ChangeCase, ChangeLimit>("known", "known", c => c.Facts.Knows(Indicators.AnnualPurchase), c => ChangeLimit.NoPromotion);
        var asked = new Rule<ChangeCase, ChangeLimit>("known", "known", c => c.Facts.AnnualPurchase != null, c => ChangeLimit.NoPromotion);

        Assert.Equal(EngineWith(asked).RulesHash, EngineWith(rule).RulesHash);
    }

    private static Rule<ChangeCase, ChangeLimit> Named(string language, string name)
        => new("named", "nobody rises", static c => c.Score < 50, static c => ChangeLimit.NoPromotion, names: new Dictionary<string, string> { [language] = name });

    private static Policies.TieringPolicy Policy => SmallPolicy.With();

    private static TieringEngine EngineWith(params Rule<ChangeCase, ChangeLimit>[] rules)
        => TieringEngine.Create(Policy, b => b.EditRules(edits => Array.ForEach(rules, rule => edits.For(Areas.ChangeLimits).Add(rule))));

    private static string Proposed(TieringEngine engine, CustomerFacts facts)
        => engine.Decide(facts, Standing.Imported("B", RandomRequests.AsOf), RandomRequests.AsOf).ProposedTier!.Code;

    private interface IRisk
    {
        bool IsHigh(string? region);
    }

    private sealed class NoRisk : IRisk
    {
        public bool IsHigh(string? region) => false;
    }

    private sealed class RiseSettings
    {
        public decimal Least { get; set; }

        public int Steps { get; set; }

        public List<string> Regions { get; init; } = [];
    }

    private sealed class LowScoreStays(RiseSettings settings) : Rule<ChangeCase, ChangeLimit>(
        "low-score-stays",
        "nobody rises with a score that is too low",
        c => c.Change == ChangeKind.Promote && c.Score < settings.Least,
        c => ChangeLimit.NoPromotion);

    private sealed class RiseAt(RiseSettings settings) : Rule<ChangeCase, ChangeVerdict>(
        "rise-at",
        "who scores enough is kept",
        c => c.CurrentTier != null && c.Score >= settings.Least,
        c => ChangeVerdict.Hold);

    private sealed class FewStepsByScore(RiseSettings settings) : Rule<ChangeCase, ChangeLimit>(
        "few-steps-by-score",
        "a promotion takes few steps",
        c => c.Change == ChangeKind.Promote,
        c => ChangeLimit.StepsUp(settings.Steps + (c.AtOnce ? 1 : 0)));

    private sealed class NoRiseIn(RiseSettings settings) : Rule<ChangeCase, ChangeLimit>(
        "no-rise-in",
        "nobody rises in these regions",
        c => c.Change == ChangeKind.Promote && settings.Regions.Contains(c.Facts.Region!),
        c => ChangeLimit.NoPromotion);

    private sealed class Asks(IRisk risk) : Rule<ChangeCase, ChangeLimit>("asks", "asks", c => risk.IsHigh(c.Facts.Region), c => ChangeLimit.NoPromotion);

    private sealed class Hands(IRisk risk) : Rule<ChangeCase, ChangeLimit>("hands", "hands", c => IsHigh(risk, c.Facts.Region), c => ChangeLimit.NoPromotion)
    {
        private static bool IsHigh(IRisk risk, string? region) => risk.IsHigh(region);
    }
}
