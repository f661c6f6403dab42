using System;
using CustomerTiering.Policies;
using CustomerTiering.Laws;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class OrderCheckTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + """
        , "credit": {
            "control": { "overrideRoles": [ "finance" ] },
            "holds": [ { "use": "hold-when-overdue" } ],
            "orders": [
              { "use": "hold-order-on-hold" },
              { "use": "hold-order-beyond-limit", "share": 1.2 },
              { "use": "ask-on-order-beyond-limit", "share": 1, "role": "finance" },
              { "use": "ask-on-order-without-limit", "role": "finance" },
              { "id": "large-order", "when": { "order": "amount", "atLeast": 500 }, "then": { "ask": "director" } }
            ]
          } }
        """));

    [Theory]
    [InlineData(10, OrderRelease.Release)]
    [InlineData(10.01, OrderRelease.Ask)]
    [InlineData(30, OrderRelease.Ask)]
    [InlineData(30.01, OrderRelease.Hold)]
    public void An_order_counts_with_receivables_and_open_orders_against_the_limit(double amount, OrderRelease release)
    {
        var credit = Engine.Assess(WithLimit(100).Add(Accounts.Item("i", 60, -5)).Add(new OpenOrder("o", 30)));
        Assert.Equal(release, Engine.Credit.Check(new CreditOrder("new", (decimal)amount), credit).Release);
    }

    [Fact]
    public void An_order_that_stands_among_the_open_ones_is_counted_once()
    {
        var check = Engine.Credit.Check(new CreditOrder("o", 90), Engine.Assess(WithLimit(100).Add(new OpenOrder("o", 90))));
        Assert.Equal((OrderRelease.Release, 90m), (check.Release, check.Exposure));
    }

    [Fact]
    public void What_is_prepaid_is_no_risk()
    {
        var check = Engine.Credit.Check(new CreditOrder("new", 100, prepaid: 100), Engine.Assess(WithLimit(0)));
        Assert.Equal((OrderRelease.Release, 0m), (check.Release, check.Exposure));
    }

    [Fact]
    public void A_limit_of_nothing_lets_nothing_through() => Assert.Equal(OrderRelease.Hold, Engine.Credit.Check(new CreditOrder("new", 0.01m), Engine.Assess(WithLimit(0))).Release);

    [Fact]
    public void All_who_are_to_be_asked_are_named_once()
    {
        var check = Engine.Credit.Check(new CreditOrder("new", 500), Engine.Assess(Account));
        Assert.Equal(["finance", "director"], check.Asked);
        Assert.Equal(OrderRelease.Ask, check.Release);
    }

    [Fact]
    public void An_override_given_after_the_assessment_lets_an_order_through()
    {
        var credit = Engine.Assess(WithLimit(100).Add(Accounts.Item("i", 10, 1)));
        var roster = new People.Roster([new People.Person("fay", "finance")]);
        var now = credit.Next.Apply(new OverrideHoldCommand("fay", "paid today", Accounts.AsOf.PlusDays(1)), Accounts.AsOf, Engine.Policy.Credit.Control, roster).State;

        Assert.Equal(OrderRelease.Hold, Engine.Credit.Check(new CreditOrder("new", 10), credit).Release);
        Assert.Equal(OrderRelease.Release, Engine.Credit.Check(new CreditOrder("new", 10), credit, now).Release);
    }

    [Fact]
    public void An_order_in_another_currency_is_refused()
        => Assert.Contains(
            "order `new` is in CHF",
            Assert.Throws<Decisions.DecisionInputException>(() => Engine.Credit.Check(new CreditOrder("new", 10, currency: "CHF"), Engine.Assess(Account))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_assessment_by_another_engine_is_refused()
    {
        var other = TieringEngine.Create(Engine.Policy);
        Assert.Throws<ArgumentException>(() => other.Credit.Check(new CreditOrder("new", 10), Engine.Assess(Account)));
    }

    [Fact]
    public void The_check_says_itself_and_its_rules()
    {
        var check = Engine.Credit.Check(new CreditOrder("new", 120), Engine.Assess(WithLimit(100)));

        Assert.Equal("C1: order new needs to be asked about: finance", check.ToString());
        Assert.Contains("ask-on-order-beyond-limit", Engine.Explain(check), StringComparison.Ordinal);
        Assert.Contains("\"release\":\"ask\"", check.ToRecord(), StringComparison.Ordinal);
    }

    private static CreditAccountBuilder Account => new() { Customer = "C1", Currency = Engine.Policy.Currency };

    private static CreditAccountBuilder WithLimit(decimal limit)
    {
        var account = Account;
        account.Limit = limit;
        return account;
    }
}
