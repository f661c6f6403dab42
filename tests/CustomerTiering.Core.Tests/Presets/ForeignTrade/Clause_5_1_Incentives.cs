using System.Linq;
using CustomerTiering.Incentives;
using Xunit;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>5.1: customers' complaints and the audit count in the assessment of staff; work records are looked over every day.</summary>
public sealed class Clause_5_1_Incentives
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Complaints_count_in_the_assessment(int complaints, bool counts)
        => Assert.Equal(
            counts ? ["points-deduction for ann by complaints-count"] : [],
            Staff.PeriodEnd(1, Enumerable.Range(0, complaints).Select(static i => WorkRecord.Measured("complaint", $"B{i}", "C1", KpiPeriod.Quarter(2026, 1).From, 1))).Recommended());

    [Theory]
    [InlineData(9, false)]
    [InlineData(8, true)]
    public void What_the_audit_finds_of_work_records_counts_in_the_assessment(int inOrder, bool counts)
        => Assert.Equal(
            counts ? ["points-deduction for ann by audit-counts"] : [],
            Staff.PeriodEnd(1, Enumerable.Range(0, 10).Select(i => WorkRecord.Result("record-check", $"R{i}", "C1", KpiPeriod.Quarter(2026, 1).From, i < inOrder))).Recommended());

    [Fact]
    public void Work_records_are_looked_over_on_every_working_day_by_a_sample()
    {
        var checks = ForeignTrade.Engine.Incentives.Policy.RecordChecks!;

        Assert.Equal((null, "5.1"), (checks.PerPeriod, checks.Clause));
        Assert.Single(ForeignTrade.Engine.Incentives.RecordChecks.Sample([WorkRecord.Result("visit", "V1", "C1", Staff.Day, true)], "secret", Staff.Day));
    }

    [Fact]
    public void The_keys_of_the_library_are_those_of_the_preset()
        => Assert.All([Kpis.Complaints, Kpis.RecordsInOrder], static k => Assert.Equal((k.Unit, k.MoreIsBetter), ForeignTrade.Engine.Incentives.Policy.FindKpi(k.Id)!.Indicator is var own ? (own.Unit, own.MoreIsBetter) : default));
}
