using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class BudgetLedgerTests
{
    private static readonly LocalDate Day = CareSamples.AsOf;

    private static BudgetLedger Ledger => CareSamples.Engine.Care.OpenBudgets();

    [Fact]
    public void Opens_with_what_the_policy_plans_a_line_for_each_tier_and_one_for_the_others()
    {
        Assert.Equal([("A", 100m), (null, 50m)], Ledger.Lines.Select(static l => (l.Tier, l.Planned)));
        Assert.Equal(("A", null, null), (Ledger.Find("gifts", "A")!.Tier, Ledger.Find("gifts", "B")!.Tier, Ledger.Find("gift", "A")));
    }

    [Fact]
    public void Reserves_spends_and_gives_free()
    {
        var reserved = Ledger.Reserve("C1/gift", "gifts", "A", 60, Day).Ledger;
        Assert.Equal((60m, 0m, 40m), Of(reserved));
        Assert.Equal((0m, 55m, 45m), Of(reserved.Spend("C1/gift", "gifts", "A", 55, Day).Ledger));
        Assert.Equal((0m, 0m, 100m), Of(reserved.Release("C1/gift", Day).Ledger));
    }

    [Fact]
    public void Refuses_more_than_is_left_unless_somebody_allows_it_by_name()
    {
        var reserved = Ledger.Reserve("one", "gifts", "A", 60, Day).Ledger;
        var refused = reserved.Spend("two", "gifts", "A", 41, Day);
        Assert.Equal((BudgetRefusalReason.NotEnough, "41 is asked for `two` and 40 is left in budget `gifts`"), (refused.Refusal, refused.Problem));
        Assert.Same(reserved, refused.Ledger);

        var allowed = reserved.Spend("two", "gifts", "A", 41, Day, beyondApprovedBy: "director").Ledger;
        Assert.Equal((1m, 0m, "director"), (allowed.Lines[0].Beyond, allowed.Lines[0].Available, allowed.Entries[^1].BeyondApprovedBy));
        Assert.Null(reserved.Spend("two", "gifts", "A", 40, Day, beyondApprovedBy: "director").Ledger.Entries[^1].BeyondApprovedBy);
    }

    [Fact]
    public void Takes_a_purpose_once()
    {
        var spent = Ledger.Reserve("one", "gifts", "A", 10, Day).Ledger;
        Assert.Equal(BudgetRefusalReason.AlreadyThere, spent.Reserve("one", "gifts", "A", 10, Day).Refusal);
        spent = spent.Spend("one", "gifts", "A", 10, Day).Ledger;
        Assert.Equal(BudgetRefusalReason.AlreadyThere, spent.Spend("one", "gifts", "A", 10, Day).Refusal);
        Assert.Equal(BudgetRefusalReason.NothingReserved, spent.Release("one", Day).Refusal);
    }

    [Fact]
    public void Warns_of_a_line_that_has_too_little_left()
    {
        Assert.Empty(Ledger.Reserve("one", "gifts", "A", 75, Day).Ledger.Shortfalls);
        Assert.Equal("A", Ledger.Reserve("one", "gifts", "A", 76, Day).Ledger.Shortfalls.Single().Tier);
    }

    [Fact]
    public void Names_the_budget_that_was_meant()
        => Assert.Contains("did you mean `gifts`?", Ledger.Reserve("one", "gift", "A", 1, Day).Problem!, StringComparison.Ordinal);

    [Fact]
    public void Gives_better_tiers_money_first_and_names_who_gets_none()
    {
        var tasks = new[] { ("B", "C3"), ("A", "C2"), ("A", "C1"), ("B", "C4") }
            .Select(static c => CareSamples.For(c.Item1, id: c.Item2).Add(new CustomerDate("f", "anniversary", new AnnualDate(9, 1))).Plan().Tasks.Single(static t => t.Measure.Id == "gift")).ToList();
        var allocation = Ledger.Allocate(tasks, Day);
        Assert.Equal(["C1"], allocation.Funded.Select(static t => t.Customer));
        Assert.Equal(["C2", "C3", "C4"], allocation.Unfunded.Select(static t => t.Customer));
        Assert.Equal("C1/gift:f:2026", allocation.Ledger.Entries.Single().Purpose);
        Assert.Empty(allocation.Ledger.Allocate([tasks[2]], Day).Funded);
    }

    [Fact]
    public void Refuses_amounts_that_are_not_above_zero()
        => Assert.Throws<ArgumentOutOfRangeException>(static () => Ledger.Spend("one", "gifts", "A", 0, Day));

    [Fact]
    public void Has_a_record()
        => Assert.Equal(
            """{"entries":[{"amount":10,"budget":"gifts","kind":"reserve","on":"2026-06-01","purpose":"one","tier":"A"}]}""",
            Ledger.Reserve("one", "gifts", "A", 10.0m, Day).Ledger.ToRecord());

    private static (decimal Reserved, decimal Spent, decimal Available) Of(BudgetLedger ledger) => (ledger.Lines[0].Reserved, ledger.Lines[0].Spent, ledger.Lines[0].Available);
}
