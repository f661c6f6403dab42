using CustomerTiering.Care;
using CustomerTiering.Customers;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Articles 3 and 15: marketing by what the account needs. Article 8: each account is analysed regularly, and one that was lost is analysed.</summary>
public class Clause_3_8_Care
{
    private static readonly CodeIndicator MainNeed = (CodeIndicator)Presets.KeyAccounts.FindFact("main-need")!;

    [Theory]
    [InlineData("technology", "technical-exchange", "2026-03-02")]
    [InlineData("supply", "supply-plan", "2026-01-30")]
    [InlineData("price", "terms-talk", "2026-03-02")]
    [InlineData("new-business", "new-business-offer", "2026-03-02")]
    public void The_measures_follow_the_main_need_of_the_account(string need, string measure, string due)
    {
        var plan = PresetCare.Customer("2", facts: f => f[MainNeed] = need).By("key-accounts");

        Assert.Equal(due, plan.Due(measure));
        Assert.All((string[])["technical-exchange", "supply-plan", "terms-talk", "new-business-offer"], other => Assert.Equal(other == measure, plan.Next(other) is not null));
    }

    [Fact]
    public void Who_has_not_said_what_it_needs_is_given_none_of_them_and_the_ordinary_account_by_its_need_alone()
    {
        Assert.Null(PresetCare.Customer("1").By("key-accounts").Next("supply-plan"));
        Assert.NotNull(PresetCare.Customer("3", facts: static f => f[MainNeed] = "supply").By("key-accounts").Next("supply-plan"));
    }

    [Fact]
    public void Each_key_account_is_analysed_every_quarter_by_the_department()
    {
        var plan = PresetCare.Customer("1").By("key-accounts");
        Assert.Equal(("2026-04-01", CareTaskKind.Analysis, "key-account-department"), (plan.Due("account-analysis"), plan.Next("account-analysis")!.Measure.Kind, plan.Next("account-analysis")!.Measure.Responsible));
        Assert.Null(PresetCare.Customer("3").By("key-accounts").Next("account-analysis"));
    }

    [Fact]
    public void A_lost_account_is_analysed_within_ten_working_days()
        => Assert.Equal("2026-01-15", PresetCare.Customer("2").Add(new CareEvent("lost", "account-lost", new LocalDate(2026, 1, 1))).By("key-accounts").Due("loss-analysis"));
}
