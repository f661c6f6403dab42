using System.Linq;
using CustomerTiering.Credit;
using CustomerTiering.People;
using CustomerTiering.Policies;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Open account needs a signed agreement that names the cycle; who pays late gets nothing on open account, and arrears are recovered.</summary>
public class Clause_13_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts, static b => b.AddIndicatorsOf(Presets.KeyAccounts));

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", "2027-01-01", "net 30", OrderRelease.Release)]
    [InlineData(null, "2026-01-01", "2027-01-01", "net 30", OrderRelease.Hold)]
    [InlineData("2026-01-01", "2026-01-01", "2027-01-01", null, OrderRelease.Hold)]
    [InlineData("2026-01-01", "2026-01-01", "2026-03-02", "net 30", OrderRelease.Hold)]
    [InlineData("2026-01-01", "2026-03-02", null, "net 30", OrderRelease.Release)]
    public void Open_account_needs_an_agreement_that_is_signed_names_the_cycle_and_is_in_force(string? signedOn, string from, string? before, string? cycle, OrderRelease release)
        => Assert.Equal(release, Order(Engine.Assess(Accounts.InCny.Add(Accounts.Agreement(signedOn, from, before, cycle)))));

    [Fact]
    public void An_order_that_is_paid_in_advance_needs_no_agreement()
        => Assert.Equal(OrderRelease.Release, Engine.Credit.Check(new CreditOrder("o", 10, prepaid: 10), Engine.Assess(Accounts.InCny)).Release);

    [Fact]
    public void The_cycle_of_the_agreement_says_when_an_invoice_falls_due()
    {
        var invoice = new OpenItemBuilder { Id = "i", IssuedOn = Accounts.Day("2026-01-30"), Open = 10 }.Build();
        var account = Accounts.InCny.Add(Accounts.Agreement()).Add(invoice);

        Assert.Equal(CreditStatus.Clear, Engine.Assess(account, asOf: Accounts.Day("2026-03-01")).Status);
        Assert.Equal(CreditStatus.OnHold, Engine.Assess(account, asOf: Accounts.Day("2026-03-02")).Status);
    }

    [Fact]
    public void Open_account_stops_with_the_first_day_late_and_goes_on_when_settled()
    {
        var late = Engine.Assess(Account(daysPastDue: 1));
        var settled = Engine.Assess(Accounts.InCny.Add(Accounts.Agreement()), late.Next);

        Assert.Equal((OrderRelease.Hold, true), (Order(late), late.Standing.OnHold));
        Assert.Equal((OrderRelease.Release, false), (Order(settled), settled.Standing.OnHold));
    }

    [Fact]
    public void Arrears_are_recovered_by_the_owner_within_7_days_however_often_the_day_is_run()
    {
        var first = Engine.Assess(Account(daysPastDue: 1), owner: "li");
        var next = Engine.Assess(Account(daysPastDue: 1), first.Next, Accounts.AsOf.PlusDays(3), "li");

        Assert.All((CreditDecision[])[first, next], static d =>
        {
            var task = Assert.Single(d.Tasks, static t => t.Kind == CollectionKind.Recover);
            Assert.Equal(("li", Accounts.AsOf.PlusDays(7), 100m), (task.Person, task.DueOn, task.Amount));
        });
    }

    [Theory]
    [InlineData(-8, 0)]
    [InlineData(-7, 1)]
    [InlineData(0, 1)]
    public void The_customer_is_warned_before_the_due_day_too(int daysPastDue, int reminders)
        => Assert.Equal(reminders, Engine.Assess(Account(daysPastDue)).Tasks.Count(static t => t.Kind == CollectionKind.Remind));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(15, 2)]
    [InlineData(30, 3)]
    public void After_the_due_day_the_warning_rises_by_the_days(int daysPastDue, int level)
        => Assert.Equal(level, Engine.Assess(Account(daysPastDue)).ReachedLevel);

    [Fact]
    public void The_warning_rises_by_one_a_day()
    {
        var first = Engine.Assess(Account(30));
        var again = Engine.Assess(Account(30), first.Next);
        var next = Engine.Assess(Account(31), again.Next, Accounts.AsOf.PlusDays(1));

        Assert.Equal([1, 1, 2], new[] { first, again, next }.Select(static d => d.Standing.WarningLevel!.Value));
    }

    [Fact]
    public void The_general_manager_alone_may_override_the_stop_for_14_days_at_most()
    {
        var held = Engine.Assess(Account(1)).Next;
        var roster = new Roster([new Person("boss", "general-manager"), new Person("kad", "key-account-department")]);

        Assert.True(held.Apply(new OverrideHoldCommand("kad", "asked", Accounts.AsOf.PlusDays(1)), Accounts.AsOf, Presets.KeyAccounts.Credit.Control, roster).IsRefused);
        Assert.True(held.Apply(new OverrideHoldCommand("boss", "asked", Accounts.AsOf.PlusDays(15)), Accounts.AsOf, Presets.KeyAccounts.Credit.Control, roster).IsRefused);
        Assert.False(held.Apply(new OverrideHoldCommand("boss", "asked", Accounts.AsOf.PlusDays(14)), Accounts.AsOf, Presets.KeyAccounts.Credit.Control, roster).IsRefused);
    }

    [Fact]
    public void What_is_disputed_or_promised_stops_nothing()
        => Assert.Equal(CreditStatus.Clear, Engine.Assess(Accounts.InCny.Add(Accounts.Agreement()).Add(Accounts.Item("d", 10, 9, disputed: 10), Accounts.Item("p", 10, 9, promisedIn: 0))).Status);

    [Fact]
    public void What_the_text_says_firmly_has_no_number_and_the_rest_is_our_default()
        => Assert.Equal(
            ["hold-when-overdue", "hold-order-without-agreement", "hold-order-on-hold"],
            ((IPolicySection)Presets.KeyAccounts.Credit).RuleSets.SelectMany(static s => s.Rules).Where(static r => r.Basis == Rules.Basis.Policy).Select(static r => r.Id));

    private static CreditAccountBuilder Account(int daysPastDue) => Accounts.InCny.Add(Accounts.Agreement()).Add(Accounts.Item("i", 100, daysPastDue));

    private static OrderRelease Order(CreditDecision credit) => Engine.Credit.Check(new CreditOrder("o", 10), credit).Release;
}
