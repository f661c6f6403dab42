using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Customers.Completeness;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>The file holds eight groups of facts, complete, accurate and current.</summary>
public class Clause_7
{
    [Fact]
    public void Holds_the_eight_groups_of_the_text()
        => Assert.Equal(
            ["基本情况", "联系方式", "相关重要人士", "服务管理", "产品使用情况", "其他记录", "信用等级", "优惠标准"],
            Presets.KeyAccounts.FactGroups.Select(static g => g.Names["zh-Hans"]));

    [Fact]
    public void Has_sales_staff_collect_and_a_named_keeper_enter()
        => Assert.All(Presets.KeyAccounts.FactGroups, static g => Assert.Equal(("key-account-sales", "file-keeper"), (g.CollectedBy, g.EnteredBy)));

    [Fact]
    public void Says_the_start_and_the_end_of_discount_terms()
        => Assert.Equal(["discount-rate", "discount-form", "discount-start", "discount-end"], Presets.KeyAccounts.FactGroups[^1].Facts.Select(static f => f.Id));

    [Fact]
    public void Names_what_is_missing_group_by_group()
    {
        var report = CompletenessReport.Of(KeyAccounts.First.Build(), Presets.KeyAccounts.FactGroups, KeyAccounts.AsOf);

        Assert.Equal(["company-head", "person-in-charge"], report.Groups.Single(static g => g.Group.Id == "key-people").Missing.Select(static f => f.Id));
    }

    [Fact]
    public void Lets_nobody_rise_on_facts_that_are_not_accurate()
        => Assert.Equal("Hold 3 []", KeyAccounts.Decide("3", KeyAccounts.First.From(Indicators.AnnualPurchase, new FactProvenance(verification: Verification.Refuted))).Proposal());

    [Fact]
    public void Lets_nobody_fall_while_the_file_is_not_complete()
        => Assert.Equal("Hold 1 []", KeyAccounts.Engine.Decide(KeyAccounts.Request("1", KeyAccounts.Second.With(static f => f.ProfitContribution = null), periodsBelow: 5)).Proposal());
}
