using System;
using Xunit;

namespace CustomerTiering.Owners;

public sealed class OwnerTableTests
{
    [Theory]
    [InlineData("en", "the preferred role, who carries the least, who has waited longest", "tier A: 8", "core sales staff: 240", "Lead: protected at most | 180 days")]
    [InlineData("zh-Hans", "首选岗位、负荷最低者、等候最久者", "业务骨干", "线索：最长保护期", "最先登记者")]
    [InlineData("zh-Hant", "首選職位、負荷最低者、等候最久者", "業務骨幹", "潛在客戶：最長保護期", "最先登記者")]
    public void The_rule_book_says_who_goes_first_who_carries_what_and_how_leads_are_protected(string language, params string[] parts)
    {
        var book = TieringEngine.Create(Presets.ForeignTrade).RuleBook(language).ToMarkdown();

        Assert.All(parts, part => Assert.Contains(part, book, StringComparison.Ordinal));
    }

    [Fact]
    public void Terms_of_leads_stand_in_the_rule_book_without_eligibility_rules_too()
        => Assert.Contains(
            "Lead: protected at most | 180 days",
            OwnerPolicies.Engine("'leads': { 'firstActivityWithinDays': 7, 'idleAfterDays': 30, 'returnAfterDays': 60, 'protectionDays': 180, 'waitDays': 30 }").RuleBook().ToMarkdown(),
            StringComparison.Ordinal);

    [Fact]
    public void A_policy_without_eligibility_rules_has_no_such_table()
        => Assert.DoesNotContain("Who looks after customers", OwnerPolicies.Engine("'order': [ 'lowest-load' ]").RuleBook().ToMarkdown(), StringComparison.Ordinal);
}
