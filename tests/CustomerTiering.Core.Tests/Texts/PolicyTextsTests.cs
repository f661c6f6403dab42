using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;
using CustomerTiering.Rules;
using Xunit;

namespace CustomerTiering.Texts;

public class PolicyTextsTests
{
    [Theory]
    [InlineData("en", "12,400.00 USD", "33.33 %", "1 point", "-1,234.5 points", "1 month", "2 months", "tier B", "3, yes")]
    [InlineData("zh-Hans", "12,400.00美元", "33.33%", "1分", "-1,234.5分", "1个月", "2个月", "B级", "3、是")]
    [InlineData("zh-Hant", "12,400.00美元", "33.33%", "1分", "-1,234.5分", "1個月", "2個月", "B級", "3、是")]
    public void Writes_values_in_the_units_of_the_language(string language, string money, string share, string point, string points, string month, string months, string tier, string list)
    {
        var texts = Texts(language);
        Assert.Equal(
            [money, share, point, points, month, months, tier, list],
            new[]
            {
                texts.Value(12400m, Units.Money), texts.Value(0.33333m, Units.Share), texts.Value(1m, Units.Points), texts.Value(-1234.5m, Units.Points),
                texts.Value(1m, Units.Months), texts.Value(2m, Units.Months), texts.Value(Presets.ForeignTrade.Tiers.Ladder.AtRank(2)), texts.Value(new List<object> { 3, true }),
            });
    }

    [Fact]
    public void A_currency_without_a_name_is_shown_by_its_code()
    {
        var policy = TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"EUR\"", "\"XTS\"", StringComparison.Ordinal));
        Assert.Equal("5.00XTS", new PolicyLanguages(policy, HostTexts.None).In("zh-Hans").Value(5m, Units.Money));
    }

    [Theory]
    [InlineData("zh-Hans", "客户关系管理部门", "board")]
    [InlineData("zh-Hant", "CRM department", "董事會")]
    [InlineData("en", "CRM department", "board")]
    public void Looks_up_a_role_in_policy_host_English_and_takes_its_id_last(string language, string crm, string board)
    {
        var policy = TieringPolicy.Parse(MinimalPolicy.Text.Replace(
            "\"factGroups\"", """
            "roles": [ { "id": "crm-department", "names": { "en": "CRM department", "zh-Hans": "客户关系管理部门" } } ], "factGroups"
            """, StringComparison.Ordinal));
        var host = HostTexts.None.With("zh-Hant", new Dictionary<string, string> { ["role.board"] = "董事會" }).With("en", new Dictionary<string, string> { ["role.crm-department"] = "never shown" });
        var texts = new PolicyLanguages(policy, host).In(language);
        Assert.Equal((crm, board), (texts.Role("crm-department"), texts.Role("board")));
    }

    [Theory]
    [InlineData("3.5", "clause 3.5", "第3.5条")]
    [InlineData("house rule", "clause house rule", "house rule")]
    public void Counts_a_clause_only_where_it_is_a_number(string clause, string english, string chinese)
        => Assert.Equal((english, chinese), (Texts("en").Clause(clause), Texts("zh-Hans").Clause(clause)));

    [Theory]
    [InlineData("en", "who does not meet the gate of tier A is at most in tier B")]
    [InlineData("zh-Hans", "未满足A级准入条件的客户，等级不高于B级")]
    [InlineData("zh-Hant", "未符合A級准入條件的客戶，等級不高於B級")]
    public void A_gate_without_a_name_has_a_title_in_every_language(string language, string title)
    {
        var policy = TieringPolicy.Parse(MinimalPolicy.Text);
        var gate = policy.Tiers.Bounds.Single(static r => r.Id == "gate-a");
        Assert.Equal(title, new PolicyLanguages(policy, HostTexts.None).In(language).Title(gate));
        Assert.Equal("who does not meet the gate of tier A is at most in tier B", gate.Title);
    }

    [Fact]
    public void A_title_says_the_rules_own_numbers_so_that_a_template_used_twice_has_two_titles()
        => Assert.Equal(
            ["由C级调整为B级另有专门规定，不单凭综合得分", "由B级调整为C级另有专门规定，不单凭综合得分"],
            Presets.ForeignTrade.Changes.Verdicts.Where(static r => r.Template == "step-has-its-own-rule").Select(r => Texts("zh-Hans").Title(r)));

    [Fact]
    public void A_hosts_rule_that_bears_the_id_of_a_template_does_not_take_its_title()
        => Assert.Equal(
            "nobody falls before the host says so",
            Texts("zh-Hans").Title(new Rule<ChangeCase, ChangeLimit>("grace", "nobody falls before the host says so", static c => c.Change == ChangeKind.Demote, static c => ChangeLimit.NoDemotion)));

    private static PolicyTexts Texts(string language) => new PolicyLanguages(Presets.ForeignTrade, HostTexts.None).In(language);
}
