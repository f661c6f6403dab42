using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Explanations;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Book;
using Xunit;

namespace CustomerTiering.Texts;

public class HostTextsTests
{
    private static readonly FlagIndicator Signed = Indicator.Flag("agreement-signed");

    [Fact]
    public void Names_a_hosts_own_rule_and_indicator_in_the_language()
    {
        var rule = RuleOf(Engine("zh-Hans", ("rule.unsigned-stays", "未签协议的客户不得晋级"), ("indicator.agreement-signed", "是否已签协议")), "zh-Hans");
        Assert.Equal("未签协议的客户不得晋级", rule.Title);
        Assert.Contains(rule.Conditions, static c => c.Contains("是否已签协议", StringComparison.Ordinal));
    }

    [Fact]
    public void Falls_back_to_the_hosts_English_and_then_to_the_rules_own_title()
    {
        Assert.Equal("unsigned stays", RuleOf(Engine("en", ("rule.unsigned-stays", "unsigned stays")), "zh-Hant").Title);
        Assert.Equal("nobody rises without a signed agreement", RuleOf(Engine("zh-Hans", ("role.board", "董事会")), "zh-Hant").Title);
    }

    [Fact]
    public void A_name_of_the_policy_goes_before_one_of_the_host()
        => Assert.Equal("重要战略客户", Engine("zh-Hans", ("tier.A", "头等")).RuleBook("zh-Hans").Tables.Single(static t => t.Id == "ladder").Rows[0][1]);

    [Fact]
    public void A_text_of_the_host_goes_before_one_of_the_library()
    {
        Assert.Equal("采购总额", Engine("zh-Hans", ("indicator.annual-purchase", "采购总额")).RuleBook("zh-Hans").Tables.Single(static t => t.Id == "scorecard").Rows[0][0]);
        Assert.Equal("turnover", Engine("en", ("indicator.annual-purchase", "turnover")).RuleBook().Tables.Single(static t => t.Id == "scorecard").Rows[0][0]);
    }

    [Fact]
    public void Of_a_key_given_twice_the_last_text_counts_and_changing_the_dictionary_later_changes_nothing()
    {
        var texts = new Dictionary<string, string> { ["indicator.annual-purchase"] = "sales" };
        var engine = TieringEngine.Create(Presets.ForeignTrade, b => b
            .AddTexts("en", new Dictionary<string, string> { ["indicator.annual-purchase"] = "turnover", ["indicator.growth-potential"] = "potential" })
            .AddTexts("en", texts));
        texts["indicator.annual-purchase"] = "changed";
        var rows = engine.RuleBook().Tables.Single(static t => t.Id == "scorecard").Rows;
        Assert.Equal(("sales", "potential"), (rows[0][0], rows[4][0]));
    }

    [Fact]
    public void One_engines_texts_are_not_anothers()
    {
        Engine("en", ("indicator.annual-purchase", "turnover"));
        Assert.Equal("annual purchase", TieringEngine.Create(Presets.ForeignTrade).RuleBook().Tables.Single(static t => t.Id == "scorecard").Rows[0][0]);
    }

    [Fact]
    public void Says_hits_and_near_misses_in_the_hosts_words_too()
    {
        var engine = Engine("zh-Hant", ("indicator.purchase-growth", "進貨成長率"));
        var decision = engine.Decide(TradeCustomers.Middling().Build(), TradeCustomers.In("C"), TradeCustomers.Day);
        Assert.StartsWith("進貨成長率", decision.NearMisses.First(static n => n.Rule.Id == "promote-on-growth").InWords("zh-Hant"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rules.unsigned-stays", "`rules` of `rules.unsigned-stays` is no family of texts; did you mean `rule`?")]
    [InlineData("headline.promot", "`headline.promot` is no text of the library; did you mean `headline.promote`?")]
    [InlineData("rule.", "`rule.` names nothing; write `rule.` and an id")]
    [InlineData("role", "`role` names nothing; write `role.` and an id")]
    public void Refuses_a_key_that_nothing_would_ask_for(string key, string problem)
        => Assert.Contains(problem, Refusal("en", (key, "text")), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_placeholder_that_is_not_filled()
        => Assert.Contains("`headline.promote` cannot say `{form}`; did you mean `from`?", Refusal("en", ("headline.promote", "up from {form} to {to}")), StringComparison.Ordinal);

    [Fact]
    public void Refuses_all_wrong_texts_at_once()
    {
        var refusal = Refusal("zh-Hans", ("rule.x", " "), ("nothing.x", "text"), ("role.x", "text"));
        Assert.StartsWith("the texts in `zh-Hans` cannot be taken: `rule.x` has no text; give it one or leave it out; `nothing` of ", refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_language_that_the_library_has_not()
        => Assert.StartsWith("language `zh-hans` is not known; did you mean `zh-Hans`?", Refusal("zh-hans", ("role.x", "text")), StringComparison.Ordinal);

    private static string Refusal(string language, params (string Key, string Text)[] texts)
        => Assert.Throws<ArgumentException>(() => Engine(language, texts)).Message;

    private static RuleBookRule RuleOf(TieringEngine engine, string language) => engine.RuleBook(language).Sets.Single(static s => s.Id == "changes.limits").Rules.Single(static r => r.Id == "unsigned-stays");

    private static TieringEngine Engine(string language, params (string Key, string Text)[] texts)
        => TieringEngine.Create(Presets.ForeignTrade, b => b
            .AddIndicators(Signed)
            .AddTexts(language, texts.ToDictionary(static t => t.Key, static t => t.Text))
            .EditRules(static rules => rules.For(Areas.ChangeLimits).Add(new Rule<ChangeCase, ChangeLimit>(
                "unsigned-stays", "nobody rises without a signed agreement", static c => c.Change == ChangeKind.Promote && c.Facts[Signed] == false, static c => ChangeLimit.NoPromotion))));
}
