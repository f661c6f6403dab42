using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace CustomerTiering.Care;

public class BudgetLedgerTests
{
    private static readonly LocalDate Day = CareSamples.AsOf;

    private static CarePolicy Policy => CareSamples.Engine.Policy.Care;

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
    public void What_somebody_allowed_for_one_purpose_is_not_there_for_another()
    {
        var allowed = Ledger.Reserve("one", "gifts", "A", 60, Day).Ledger.Spend("two", "gifts", "A", 41, Day, beyondApprovedBy: "director").Ledger;
        Assert.False(allowed.Spend("one", "gifts", "A", 60, Day).IsRefused);
        Assert.Equal("60 is asked for `three` and 59 is left in budget `gifts`", allowed.Release("one", Day).Ledger.Spend("three", "gifts", "A", 60, Day).Problem);
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
    public void Has_a_record_that_is_read_back()
    {
        var ledger = Ledger.Reserve("one", "gifts", "A", 10.0m, Day).Ledger;
        Assert.Equal("""{"entries":[{"amount":10,"budget":"gifts","kind":"reserve","on":"2026-06-01","purpose":"one","tier":"A"}],"format":1}""", ledger.ToRecord());

        var spent = ledger.Spend("one", "gifts", "A", 101, Day, beyondApprovedBy: "director").Ledger.Reserve("two", "gifts", null, 50, Day).Ledger;
        var read = BudgetLedger.Parse(spent.ToRecord(), Policy);
        Assert.Equal(spent.ToRecord(), read.ToRecord());
        Assert.Equal(spent.Lines.Select(static l => (l.Tier, l.Reserved, l.Spent, l.Beyond)), read.Lines.Select(static l => (l.Tier, l.Reserved, l.Spent, l.Beyond)));
        Assert.True(read.Release("two", Day).Refusal is null);
        Assert.Equal(Ledger.ToRecord(), BudgetLedger.Parse(Ledger.ToRecord(), Policy).ToRecord());
    }

    [Theory]
    [InlineData("no record", "the text is no record of a budget ledger")]
    [InlineData("{}", "the text is no record of a budget ledger")]
    [InlineData("""{"entries":[],"format":2}""", "format 2 is not known")]
    [InlineData("""{ "entries":[], "format":1 }""", "not in canonical form")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"reserve","on":"2026-06-01","purpose":"one","tier":"B"}],"format":1}""", "no line of budget `gifts` for tier `B`")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gift","kind":"reserve","on":"2026-06-01","purpose":"one"}],"format":1}""", "no line of budget `gift` for all customers")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"gives","on":"2026-06-01","purpose":"one"}],"format":1}""", "`kind` is `gives`, which is not known")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"spend","on":"1 June","purpose":"one"}],"format":1}""", "`on` is no date")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"spend","on":"2026-06-01"}],"format":1}""", "`purpose` is missing")]
    [InlineData("""{"entries":[{"amount":-10,"budget":"gifts","kind":"spend","on":"2026-06-01","purpose":"one"}],"format":1}""", "entry 1 for `one` does not follow")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"release","on":"2026-06-01","purpose":"one"}],"format":1}""", "entry 1 for `one` does not follow")]
    [InlineData("""{"entries":[{"amount":10,"budget":"gifts","kind":"spend","on":"2026-06-01","purpose":"one"},{"amount":10,"budget":"gifts","kind":"spend","on":"2026-06-01","purpose":"one"}],"format":1}""", "entry 2 for `one` does not follow")]
    public void Refuses_a_text_that_is_no_record_of_a_ledger(string record, string problem)
        => Assert.Contains(problem, Assert.Throws<FormatException>(() => BudgetLedger.Parse(record, Policy)).Message, StringComparison.Ordinal);

    [Fact]
    public void Shows_what_lies_beyond_a_plan_that_was_cut_after_the_money_was_taken()
    {
        var record = Ledger.Spend("one", "gifts", "A", 90, Day).Ledger.ToRecord();
        var cut = CareSamples.EngineOf(CareSamples.Section.Replace("\"amount\": 100", "\"amount\": 80", StringComparison.Ordinal)).Policy.Care;
        var line = BudgetLedger.Parse(record, cut).Find("gifts", "A")!;
        Assert.Equal((10m, 0m, true), (line.Beyond, line.Available, line.IsShort));
    }

    [Fact]
    public void Money_set_aside_for_a_task_is_spent_under_its_purpose()
    {
        var gift = CareSamples.For("A").Add(new CustomerDate("f", "anniversary", new AnnualDate(9, 1))).Plan().Tasks.Single(static t => t.Measure.Id == "gift");
        var spent = Ledger.Reserve(gift, Day).Ledger.Spend(BudgetLedger.PurposeOf(gift), "gifts", "A", 58, Day).Ledger;
        Assert.Equal((0m, 58m, 42m), Of(spent));
    }

    [Fact]
    public void Refuses_a_blank_name_for_who_allows_more()
        => Assert.Throws<ArgumentException>(static () => Ledger.Spend("one", "gifts", "A", 1, Day, beyondApprovedBy: " "));

    [Fact]
    public void Takes_days_without_NodaTime_and_refuses_a_time_of_day()
    {
        var day = new DateTime(2026, 6, 1);
        Assert.Equal(Ledger.Reserve("one", "gifts", "A", 10, Day).Ledger.Release("one", Day).Ledger.Spend("two", "gifts", "A", 5, Day).Ledger.ToRecord(), Ledger.Reserve("one", "gifts", "A", 10, day).Ledger.Release("one", day).Ledger.Spend("two", "gifts", "A", 5, day).Ledger.ToRecord());
        Assert.Throws<ArgumentException>(() => Ledger.Spend("two", "gifts", "A", 5, day.AddHours(1)));
    }

    private static (decimal Reserved, decimal Spent, decimal Available) Of(BudgetLedger ledger) => (ledger.Lines[0].Reserved, ledger.Lines[0].Spent, ledger.Lines[0].Available);
}
