using System.Linq;
using CustomerTiering.Credit;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Customers pay as contracted; credit is assessed and monitored, and bad credit brings measures against risk.</summary>
public class Clause_4_2_Credit
{
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.ForeignTrade, static b => b.AddIndicatorsOf(Presets.ForeignTrade));

    [Theory]
    [InlineData(0.9, 15, 0, "good")]
    [InlineData(0.9, 16, 0, "fair")]
    [InlineData(0.9, 15, 1, "fair")]
    [InlineData(0.89, 0, 0, "fair")]
    [InlineData(0.7, 90, 9, "fair")]
    [InlineData(0.69, 0, 0, "poor")]
    [InlineData(0.39, 0, 0, "bad")]
    public void Credit_is_graded_by_the_payment_record(double punctuality, int delay, int promises, string grade)
        => Assert.Equal(grade, Graded((decimal)punctuality, delay, promises).Grade!.Code);

    [Theory]
    [InlineData(30, "good")]
    [InlineData(31, "poor")]
    [InlineData(90, "poor")]
    [InlineData(91, "bad")]
    public void What_is_overdue_now_counts_before_what_was_paid_before(int daysPastDue, string grade)
        => Assert.Equal(grade, Engine.Assess(Record(1, 0, 0).Add(Accounts.Item("i", 100, daysPastDue))).Grade!.Code);

    [Fact]
    public void Who_has_no_payment_record_has_no_grade_and_no_measure()
    {
        var decision = Engine.Assess(Accounts.InUsd);
        Assert.Null(decision.Grade);
        Assert.Empty(decision.Measures);
    }

    [Theory]
    [InlineData(1, "", 0, 1000, CreditStatus.Clear)]
    [InlineData(0.8, "", 0, 1000, CreditStatus.Clear)]
    [InlineData(0.5, "prepayment 0.3, security, lower-limit 0.5", 0.3, 500, CreditStatus.Clear)]
    [InlineData(0, "prepayment 1, security", 1, 1000, CreditStatus.OnHold)]
    public void Measures_follow_the_grade(double punctuality, string measures, double prepayment, int limit, CreditStatus status)
    {
        var account = Record((decimal)punctuality, 0, 0);
        account.Limit = 1000;
        var decision = Engine.Assess(account);

        Assert.Equal(measures, string.Join(", ", decision.Measures));
        Assert.Equal(((decimal)prepayment, limit, status), (decision.RequiredPrepayment, decision.Exposure.Limit, decision.Status));
    }

    [Theory]
    [InlineData(29, OrderRelease.Hold)]
    [InlineData(30, OrderRelease.Release)]
    public void An_order_is_held_until_the_share_is_prepaid(int prepaid, OrderRelease release)
        => Assert.Equal(release, Engine.Credit.Check(new CreditOrder("o", 100, prepaid), Graded(0.5m, 0, 0)).Release);

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    [InlineData(31, 2)]
    [InlineData(61, 3)]
    public void The_warning_rises_by_the_days_overdue_with_five_tolerated(int daysPastDue, int level)
        => Assert.Equal(level, Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, daysPastDue))).ReachedLevel);

    [Fact]
    public void A_small_amount_warns_nobody() => Assert.Equal(0, Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 99.99m, 90))).ReachedLevel);

    [Fact]
    public void A_large_amount_or_many_items_warn_at_the_second_level()
    {
        Assert.Equal(1, Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 99_999.99m, 6))).ReachedLevel);
        Assert.Equal(2, Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100_000, 6))).ReachedLevel);
        Assert.Equal(2, Engine.Assess(Accounts.InUsd.Add([.. Enumerable.Range(1, 3).Select(static n => Accounts.Item($"i{n}", 100, 6))])).ReachedLevel);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 2)]
    public void A_promise_holds_the_item_until_its_day_and_a_broken_one_counts(int promisedIn, int level)
        => Assert.Equal(level, Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, 10, promisedIn: promisedIn))).ReachedLevel);

    [Fact]
    public void A_credit_warning_together_with_a_decline_brings_a_B_down_to_C()
    {
        var credit = Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, 6)));
        var request = new DecisionRequest(ForeignTrade.LevelB.With(static f => f.DecliningQuarters = 2).Build(), Customers.Standing.Imported("B", ForeignTrade.AsOf.PlusYears(-1)), ForeignTrade.AsOf, credit: credit.Standing);

        Assert.Equal("Demote C [crm-department]", Engine.Decide(request).Proposal());
    }

    [Fact]
    public void The_owner_is_told_before_the_due_day_and_collects_after_it()
    {
        Assert.Equal(CollectionKind.Remind, Assert.Single(Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, -7))).Tasks).Kind);
        var collect = Assert.Single(Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, 6)), owner: "li").Tasks);
        Assert.Equal((CollectionKind.Collect, "li", Accounts.AsOf.PlusDays(5)), (collect.Kind, collect.Person, collect.DueOn));
        var second = Assert.Single(Engine.Assess(Accounts.InUsd.Add(Accounts.Item("i", 100, 31)), CreditState.Imported(1, Accounts.AsOf.PlusDays(-9))).Tasks);
        Assert.Equal(Accounts.AsOf.PlusDays(3), second.DueOn);
    }

    private static CreditDecision Graded(decimal punctuality, int delay, int promises) => Engine.Assess(Record(punctuality, delay, promises));

    private static CreditAccountBuilder Record(decimal punctuality, int delay, int promises)
    {
        var account = Accounts.InUsd;
        account.Payments = new PaymentRecord(punctuality, null, delay, promises);
        return account;
    }
}
