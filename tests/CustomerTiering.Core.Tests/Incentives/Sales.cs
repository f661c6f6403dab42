using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Incentives;

/// <summary>Answers to surveys of one sales office, and the policy by which it is measured.</summary>
internal static class Sales
{
    public const int Fewest = 3;

    public static TieringEngine Engine { get; } = TieringEngine.Create(Policy());

    public static TieringPolicy Policy(string kinds = """{ "id": "bonus", "amount": 100 }""", string rewards = "", string penalties = "")
        => TieringPolicy.Parse(Laws.SmallPolicy.Json().TrimEnd().TrimEnd('}') + $$"""
            , "incentives": {
              "confirmedBy": [ "head" ],
              "kpis": [
                { "id": "satisfaction", "measure": "ratio", "of": "survey-answer", "unit": "share", "period": "quarter", "fewest": {{Fewest}} },
                { "id": "low-satisfaction-quarters", "measure": "run", "of": "satisfaction", "below": 0.7 },
                { "id": "high-satisfaction-quarters", "measure": "run", "of": "satisfaction", "atLeast": 0.9, "moreIsBetter": true },
                { "id": "visits", "measure": "total", "of": "visit", "unit": "count", "period": "month", "fewest": 1 }
              ],
              "rewardKinds": [ {{kinds}} ],
              "penaltyKinds": [ { "id": "warning" } ],
              "breaches": [ { "id": "leak" } ],
              "rewards": [ {{rewards}} ],
              "penalties": [ {{penalties}} ]
            } }
            """);

    /// <summary>Gives answers of five points each, on the first days of a quarter.</summary>
    public static IEnumerable<WorkRecord> Answers(KpiPeriod quarter, string customer, params int[] points)
        => points.Select((p, i) => WorkRecord.SurveyAnswer($"{quarter}-{customer}-{i}", customer, quarter.From.PlusDays(i), p, 5));

    public static OwnerTenure Owns(string owner, string customer, LocalDate? from = null, LocalDate? before = null) => new(customer, owner, from ?? new LocalDate(2020, 1, 1), before);

    public static KpiResult Satisfaction(WorkLog log, string person, KpiPeriod quarter) => Engine.Incentives.Measure(log, person, quarter).Find("satisfaction")!;

    public static KpiResult LowQuarters(WorkLog log, string person, KpiPeriod quarter) => Engine.Incentives.Measure(log, person, quarter).Find("low-satisfaction-quarters")!;
}
