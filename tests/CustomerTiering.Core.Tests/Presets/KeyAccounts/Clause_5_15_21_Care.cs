using System.Linq;
using CustomerTiering.Care;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Articles 3, 5 and 15 to 21: service by grade, the meeting of key accounts, priority, attentions, visits and the money for them.</summary>
public class Clause_5_15_21_Care
{
    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public void A_key_account_has_skilled_staff_on_site_service_a_line_of_its_own_priority_and_terms(string grade)
        => Assert.Equal(["skilled-staff", "on-site-service", "dedicated-line", "priority-handling", "account-terms", "club", "account-process"], PresetCare.Customer(grade).By("key-accounts").Ids());

    [Fact]
    public void An_ordinary_account_has_the_ordinary_process()
        => Assert.Equal(["ordinary-process"], PresetCare.Customer("3").By("key-accounts").Ids());

    [Fact]
    public void The_account_manager_makes_a_plan_and_visits_regularly()
    {
        var plan = PresetCare.Customer("1").By("key-accounts");
        Assert.Equal(("2026-01-30", "2026-01-30"), (plan.Due("account-plan"), plan.Due("visit-first")));
        Assert.NotNull(PresetCare.Customer("2").By("key-accounts").Next("visit-second"));
        Assert.Equal(["1", "2"], new[] { "1", "2", "3" }.Where(static grade => PresetCare.Customer(grade).By("key-accounts").Next("coordination") is not null));
        Assert.Equal("key-account-department", PresetCare.Customer("2", owner: null).By("key-accounts").Alerts.Single().Alert.Recipient);
    }

    [Fact]
    public void Birthdays_of_contacts_and_festivals_are_dated_tasks_within_the_budget()
    {
        var customer = PresetCare.Customer("1").Add(new CustomerDate("wang", "birthday", new AnnualDate(2, 29))).Add(CustomerDate.Moving("new-year", "holiday", new LocalDate(2026, 2, 17)));
        var plan = customer.By("key-accounts");
        Assert.Equal(("2026-02-27", CareMoves.LeapDay | CareMoves.NonWorkingDay), (plan.Due("birthday"), plan.Next("birthday")!.Moves));
        Assert.Equal("2026-02-17", plan.Due("celebration"));
        var allocation = PresetCare.Engine("key-accounts").Care.OpenBudgets().Allocate(plan.Tasks, PresetCare.AsOf);
        Assert.Equal(800m + 200m + 1500m + 1000m, allocation.Ledger.Find("key-account-money", "1")!.Reserved);
    }

    [Fact]
    public void Money_for_key_accounts_is_secured_and_a_shortfall_is_named()
    {
        var ledger = PresetCare.Engine("key-accounts").Care.OpenBudgets();
        Assert.Empty(ledger.Shortfalls);
        Assert.Equal("2", ledger.Spend("fair", "key-account-money", "2", 110000, PresetCare.AsOf).Ledger.Shortfalls.Single().Tier);
    }

    [Fact]
    public void Key_accounts_are_invited_to_the_meeting()
    {
        var plans = new[] { ("3", "C3"), ("2", "C2"), ("1", "C1") }.Select(static c => PresetCare.Customer(c.Item1, id: c.Item2).By("key-accounts"));
        Assert.Equal(["C1", "C2"], InvitationList.Of("accounts-meeting", plans).Invited.Select(static t => t.Customer));
    }
}
