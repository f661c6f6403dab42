using System;
using System.Linq;
using CustomerTiering.Decisions;
using CustomerTiering.Laws;
using CustomerTiering.Policies;
using FsCheck.Fluent;
using Xunit;

namespace CustomerTiering.Credit;

public sealed class GroupExposureTests
{
    private static readonly TieringEngine Engine = TieringEngine.Create(TieringPolicy.Parse(SmallPolicy.Json().TrimEnd()[..^1] + """
        , "credit": { "orders": [
            { "use": "hold-order-beyond-group-limit", "share": 1.2 },
            { "use": "ask-on-order-beyond-group-limit", "share": 1, "role": "finance" }
          ] } }
        """));

    [Fact]
    public void Adds_up_receivables_and_open_orders_of_all_members()
    {
        var group = Engine.Credit.RollUp(Of(100, "C1", "C2"), [Assessed("C2", 30, 20), Assessed("C1", 10)]);

        Assert.Equal((60m, 40m), (group.Total, group.Free));
        Assert.Equal([("C1", 10m), ("C2", 50m)], group.Members.Select(static m => (m.Credit.Subject, m.Amount)));
    }

    [Theory]
    [InlineData(40, OrderRelease.Release)]
    [InlineData(40.01, OrderRelease.Ask)]
    [InlineData(60, OrderRelease.Ask)]
    [InlineData(60.01, OrderRelease.Hold)]
    public void An_order_counts_against_the_limit_of_the_group(double amount, OrderRelease release)
    {
        var (own, other) = (Assessed("C1", 10), Assessed("C2", 50));
        var check = Engine.Credit.CheckInGroup(new CreditOrder("new", (decimal)amount), own, Engine.Credit.RollUp(Of(100, "C1", "C2"), [own, other]));

        Assert.Equal((release, 60m + (decimal)amount), (check.Release, check.GroupTotal));
        Assert.Contains("limit of group G", Engine.Explain(check), StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_order_of_the_member_is_counted_once_in_the_group_too()
    {
        var (own, other) = (Assessed("C1", 10, 90), Assessed("C2", 50));
        Assert.Equal(150m, Engine.Credit.CheckInGroup(new CreditOrder("o", 90), own, Engine.Credit.RollUp(Of(100, "C1", "C2"), [own, other])).GroupTotal);
    }

    [Fact]
    public void Without_a_group_the_rules_on_groups_say_nothing()
    {
        var check = Engine.Credit.Check(new CreditOrder("new", 1_000_000), Assessed("C1", 10));
        Assert.Equal((OrderRelease.Release, null), (check.Release, check.GroupTotal));
        Assert.DoesNotContain("\"group", check.ToRecord(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_member_left_out_and_a_stranger_are_refused_together()
        => Assert.StartsWith(
            "group `G` cannot be rolled up: member `C2` has no assessment; `C3` is no member",
            Assert.Throws<ArgumentException>(() => Engine.Credit.RollUp(Of(100, "C1", "C2"), [Assessed("C1", 10), Assessed("C3", 10)])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_null_among_the_assessments_is_told_with_its_place()
        => Assert.StartsWith("null stands at 2; leave it out", Assert.Throws<ArgumentException>("members", () => Engine.Credit.RollUp(Of(100, "C1"), [Assessed("C1", 10), null!])).Message, StringComparison.Ordinal);

    [Fact]
    public void Members_named_more_than_once_are_told_with_their_places()
        => Assert.StartsWith("members stand in group `G` more than once: `C1` at 1 and 3; name each member once", Assert.Throws<ArgumentException>("members", static () => Of(100, "C1", "C2", "C1")).Message, StringComparison.Ordinal);

    [Fact]
    public void An_order_is_not_checked_against_a_group_that_was_rolled_up_with_another_assessment()
    {
        var group = Engine.Credit.RollUp(Of(100, "C1"), [Assessed("C1", 10)]);
        Assert.Throws<ArgumentException>(() => Engine.Credit.CheckInGroup(new CreditOrder("new", 1), Assessed("C1", 90), group));
        Assert.Throws<ArgumentException>(() => Engine.Credit.CheckInGroup(new CreditOrder("new", 1), Assessed("C2", 10), group));
    }

    [Fact]
    public void Accounts_in_other_currencies_need_a_rate_into_the_groups()
    {
        var (group, member) = (new CreditGroup("G", 100, "USD", ["C1"]), Assessed("C1", 10));

        Assert.Contains("there is no rate from EUR to USD", Assert.Throws<DecisionInputException>(() => Engine.Credit.RollUp(group, [member])).Message, StringComparison.Ordinal);
        Assert.Equal(9m, Engine.Credit.RollUp(group, [member], new ExchangeRates(Accounts.AsOf, [new ExchangeRate("EUR", "USD", 0.9m)])).Total);
    }

    [Fact]
    public void The_order_of_the_members_changes_nothing()
        => Law.Holds(200, Gen.Choose(1, 100).ListOf(3), static owed =>
        {
            var members = owed.Select(static (amount, i) => Assessed($"C{i}", amount)).ToList();
            var group = Of(100, [.. members.Select(static m => m.Subject)]);
            return Engine.Credit.RollUp(group, members).Total == owed.Sum() && Engine.Credit.RollUp(group, Enumerable.Reverse(members)).Total == owed.Sum();
        });

    private static CreditGroup Of(decimal limit, params string[] members) => new("G", limit, "EUR", members);

    private static CreditDecision Assessed(string customer, decimal owed, decimal ordered = 0)
    {
        var account = new CreditAccountBuilder { Customer = customer, Currency = "EUR" }.Add(Accounts.Item("i", owed, -5));
        return Engine.Assess(ordered > 0 ? account.Add(new OpenOrder("o", ordered)) : account);
    }
}
