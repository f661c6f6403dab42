using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Portfolio.Accounts;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Portfolio.Reports;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses.KeyAccounts;

/// <summary>Regular analysis: won and lost, share of revenue, payments year on year; of the lost: reason, where to, competitor.</summary>
public class Clause_8_Portfolio
{
    private static readonly LocalDate Day = new(2025, 11, 1);
    private static readonly TieringEngine Engine = TieringEngine.Create(Presets.KeyAccounts);

    [Fact]
    public void Tells_who_is_won() => Assert.Equal(MovementKind.Won, Judge(Day.PlusMonths(-3), Day.PlusMonths(-1)).Kind);

    [Fact]
    public void Tells_who_is_won_back() => Assert.Equal(MovementKind.WonBack, Judge(Day.PlusMonths(-30), Day.PlusMonths(-1)).Kind);

    [Fact]
    public void Tells_who_is_lost_after_a_year() => Assert.Equal(MovementKind.Lost, Judge(Day.PlusDays(-900), Day.PlusDays(-400)).Kind);

    [Fact]
    public void Tells_who_is_lost_by_its_own_rhythm_long_before_a_year_is_over() => Assert.Equal(MovementKind.Lost, Judge(Every(7, 20, until: 60)).Kind);

    [Fact]
    public void Tells_who_is_at_risk_by_its_own_rhythm()
    {
        Assert.Equal(MovementKind.AtRisk, Judge(Every(10, 60, until: 26)).Kind);
        Assert.Equal(MovementKind.Steady, Judge(Every(10, 60, until: 24)).Kind);
    }

    [Fact]
    public void Tells_who_is_at_risk_by_the_same_period_of_the_year_before()
        => Assert.Equal(MovementKind.AtRisk, Judge([.. Every(20, 15, until: 5), .. Every(20, 15, until: 400), .. Every(20, 15, until: 402)]).Kind);

    [Fact]
    public void Flags_a_lost_account_without_a_reason_and_keeps_reason_where_to_and_competitor()
    {
        var days = new[] { Day.PlusDays(-900), Day.PlusDays(-400) };
        var known = Judge(new LossRecord("C1", Day, "price", "imported cement", "Rival Ltd"), days);

        Assert.True(Judge(days).LacksReason);
        Assert.True(Judge(new LossRecord("C1", Day, " "), days).LacksReason);
        Assert.False(known.LacksReason);
        Assert.Contains("reason: price", Engine.Explain(known), StringComparison.Ordinal);
        Assert.Contains("Rival Ltd", Engine.Explain(known), StringComparison.Ordinal);
        Assert.Contains("流失原因未查明", Engine.Explain(Judge(days), "zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_who_has_not_bought_yet()
        => Assert.Equal(MovementKind.Prospect, Engine.Portfolio.Judge(new CustomerFactsBuilder { Id = "C1", HasPurchased = false }.Build(), new OrderHistory("C1", Day.PlusYears(-9), []), Day).Kind);

    [Fact]
    public void Measures_the_share_of_revenue_of_the_largest()
    {
        var concentration = Engine.Portfolio.Concentrate([new("C1", 60), new("C2", 30), new("C3", 10)]);

        Assert.Equal([(1, 0.6m), (5, 1m), (10, 1m), (20, 1m)], concentration.TopShares.Select(static t => (t.Customers, t.Share!.Value)));
    }

    [Fact]
    public void Tells_where_the_product_goes_and_how_needs_change()
    {
        var analysis = Engine.Portfolio.Analyse(
            new AccountHistory("C1", Day.PlusYears(-9), [new(Day.PlusMonths(-1), 30, "bulk", "dam", "west"), new(Day.PlusMonths(-13), 20, "bulk", "dam", "west"), new(Day.PlusMonths(-13), 10, "bags", "housing", "east")]),
            Day);

        Assert.Equal([("bulk", NeedChange.Risen), ("bags", NeedChange.Gone)], analysis.ProductLines.Select(static p => (p.Key!, p.Amount.Need)));
        Assert.Equal([("dam", 1m), ("housing", 0m)], analysis.Uses.Select(static p => (p.Key!, p.Share)));
        Assert.Equal([("west", 1m), ("east", 0m)], analysis.Regions.Select(static p => (p.Key!, p.Share)));
    }

    [Fact]
    public void Compares_payments_with_those_of_the_same_period()
        => Assert.Equal(-0.25m, Engine.Portfolio.Analyse(new AccountHistory("C1", Day.PlusYears(-9), [], [new(Day.PlusMonths(-1), 30), new(Day.PlusMonths(-13), 40)]), Day).Payments!.Value.Change);

    [Fact]
    public void Counts_won_and_lost_over_time()
    {
        var history = new OrderHistory("C1", Day.PlusYears(-9), [new CustomerOrder(Day.PlusMonths(-15), 100)]);
        var report = Engine.Portfolio.Report([new PortfolioEntry(new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(), Standing.None, history: history)], Day);

        Assert.Equal([1, 1, 1, 1, 0], report.MovementsOverTime.Skip(report.MovementsOverTime.Count - 5).Select(static c => c.Of(MovementKind.Won)));
        Assert.Equal(1, report.MovementsOverTime[^1].Of(MovementKind.Lost));
    }

    private static MovementDecision Judge(params LocalDate[] days) => Judge(null, days);

    private static MovementDecision Judge(LossRecord? loss, LocalDate[] days)
        => Engine.Portfolio.Judge(new CustomerFactsBuilder { Id = "C1", HasPurchased = true }.Build(), new OrderHistory("C1", Day.PlusYears(-9), days.Select(static d => new CustomerOrder(d, 100))), Day, loss);

    private static LocalDate[] Every(int days, int count, int until) => [.. Enumerable.Range(0, count).Select(i => Day.PlusDays(-until - (i * days)))];
}
