using System.Linq;
using CustomerTiering.Incentives;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>2.3 and 2.4: staff are measured by satisfaction and order conversion, by reports in time, and logistics by delivery in time.</summary>
public sealed class Clause_2_3_Incentives
{
    [Fact]
    public void Staff_are_measured_by_satisfaction_and_order_conversion_rate()
    {
        var deals = Enumerable.Range(0, 5).Select(static i => WorkRecord.Result("deal", $"D{i}", "C1", KpiPeriod.Quarter(2026, 1).From, i < 2));
        var sheet = Staff.PeriodEnd(1, [.. Staff.Answers(1, 80), .. deals]).Sheet!;

        Assert.Equal((0.8m, 0.4m), (sheet[Kpis.Satisfaction]!.Value, sheet[Kpis.OrderConversionRate]!.Value));
    }

    [Fact]
    public void Deliveries_in_time_and_reports_in_time_are_measured()
    {
        var first = KpiPeriod.Quarter(2026, 1).From;
        var deliveries = Enumerable.Range(0, 5).Select(i => WorkRecord.Result("delivery", $"L{i}", "C1", first, i < 4));
        var sheet = Staff.PeriodEnd(1, [.. deliveries, WorkRecord.Result("report", "R1", "C1", first, true), WorkRecord.Result("report", "R2", "C1", first, false)]).Sheet!;

        Assert.Equal((0.8m, 0.5m), (sheet[Kpis.OnTimeDelivery]!.Value, sheet[Kpis.ReportsInTime]!.Value));
    }

    [Fact]
    public void Four_answers_are_too_few() => Assert.Null(Staff.PeriodEnd(1, Staff.Answers(1, 100, 4)).Sheet![Kpis.Satisfaction]);
}
