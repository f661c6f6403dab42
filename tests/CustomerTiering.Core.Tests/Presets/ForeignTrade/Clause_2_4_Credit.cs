using CustomerTiering.Credit;
using CustomerTiering.People;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>The finance department assesses credit and manages its risk.</summary>
public class Clause_2_4_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade));

    [Fact]
    public void Finance_is_asked_about_an_order_beyond_the_limit()
    {
        var account = Accounts.InUsd;
        account.Limit = 100;
        Assert.Equal(["finance-department"], Engine.Credit.Check(new CreditOrder("o", 101), Engine.Assess(account)).Asked);
        Assert.Empty(Engine.Credit.Check(new CreditOrder("o", 100), Engine.Assess(account)).Asked);
    }

    [Fact]
    public void Finance_is_asked_about_an_order_of_who_is_warned_at_the_second_level()
    {
        var account = Accounts.InUsd.Add(Accounts.Item("i", 200, 31));
        Assert.Empty(Engine.Credit.Check(new CreditOrder("o", 1), Engine.Assess(account)).Asked);
        Assert.Equal(["finance-department"], Engine.Credit.Check(new CreditOrder("o", 1), Engine.Assess(account, CreditState.Imported(1, Accounts.AsOf))).Asked);
    }

    [Fact]
    public void Finance_recovers_arrears_for_which_deliveries_are_stopped_and_may_override_the_stop()
    {
        var held = Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 200, 61)), CreditState.Imported(2, Accounts.AsOf.PlusDays(-1)));
        var task = Assert.Single(held.Tasks, static t => t.Kind == CollectionKind.Recover);

        Assert.Equal(("finance-department", Accounts.AsOf.PlusDays(3)), (task.Role, task.DueOn));
        var roster = new Roster([new Person("fay", "finance-department")]);
        Assert.False(held.Next.Apply(new OverrideHoldCommand("fay", "letter of credit", Accounts.AsOf.PlusDays(30)), Accounts.AsOf, Presets.ForeignTrade.Credit.Control, roster).IsRefused);
        Assert.Equal(OrderRelease.Hold, Engine.Credit.Check(new CreditOrder("o", 1), held).Release);
    }
}
