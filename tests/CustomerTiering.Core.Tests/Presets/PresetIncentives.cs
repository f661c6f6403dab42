using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Incentives;
using NodaTime;

namespace CustomerTiering.Clauses;

/// <summary>Measures Ann, who looks after customer C1, by one kind of record in the first period of 2026, and gives what a preset recommends.</summary>
internal static class PresetIncentives
{
    /// <summary>Gives what is recommended where so much of a hundred was achieved in each of five records.</summary>
    public static string[] Recommended(TieringEngine engine, string kind, decimal achieved, KpiPeriodKind period = KpiPeriodKind.Quarter, int count = 5)
        => [.. engine.Incentives.Decide(PeriodEnd(engine, kind, achieved, period, count)).Recommendations.Select(static r => $"{r.Kind.Id} by {string.Join(", ", r.Rules)}")];

    public static Occasion PeriodEnd(TieringEngine engine, string kind, decimal achieved, KpiPeriodKind period = KpiPeriodKind.Quarter, int count = 5)
    {
        var day = new LocalDate(2026, 1, 5);
        IEnumerable<WorkRecord> records = Enumerable.Range(0, count).Select(i => WorkRecord.AgainstTarget(kind, $"R{i}", "C1", day, achieved, 100));
        var log = new WorkLog(records, [new OwnerTenure("C1", "ann", new LocalDate(2020, 1, 1))]);
        return Occasion.PeriodEnd(engine.Incentives.Measure(log, "ann", KpiPeriod.Containing(period, day)));
    }
}
