using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Incentives;
using NodaTime;

namespace CustomerTiering.Clauses.ForeignTrade;

/// <summary>Ann looks after customer C1, and what happened in four quarters of 2026; Dan won it.</summary>
internal static class Staff
{
    public static readonly LocalDate Day = new(2026, 5, 4);

    public static readonly CreditSplit Ann = CreditSplit.To("ann");

    public static readonly CreditSplit Dan = CreditSplit.To("dan");

    /// <summary>Gives five answers of that many points of a hundred.</summary>
    public static IEnumerable<WorkRecord> Answers(int quarter, decimal points, int count = 5)
        => Enumerable.Range(0, count).Select(i => WorkRecord.SurveyAnswer($"{quarter}-{i}", "C1", KpiPeriod.Quarter(2026, quarter).From.PlusDays(i), points, 100));

    public static Occasion PeriodEnd(int quarter, params IEnumerable<WorkRecord> records)
        => Occasion.PeriodEnd(ForeignTrade.Engine.Incentives.Measure(new WorkLog(records, [new OwnerTenure("C1", "ann", new LocalDate(2020, 1, 1))]), "ann", KpiPeriod.Quarter(2026, quarter)));

    /// <summary>Gives what is recommended, such as <c>bonus for ann by reward-satisfaction</c>.</summary>
    public static string[] Recommended(this Occasion occasion, TieringEngine? engine = null)
        => [.. (engine ?? ForeignTrade.Engine).Incentives.Decide(occasion).Recommendations.Select(static r => $"{r.Kind.Id} for {r.Person} by {string.Join(", ", r.Rules)}")];
}
