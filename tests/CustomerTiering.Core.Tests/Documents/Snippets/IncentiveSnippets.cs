#nullable disable warnings
using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Incentives;
using CustomerTiering.Laws;
using CustomerTiering.People;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using NodaTime;

namespace CustomerTiering.Documents.Snippets;

/// <summary>The code of the page on incentives.</summary>
internal static class IncentiveSnippets
{
    private static readonly WorkRecord[] answers = [.. Enumerable.Range(0, 4).Select(static i => WorkRecord.SurveyAnswer($"S-{i}", "C1", new DateTime(2026, 1, 5), 5, 5))];

    public static string[] Measured()
    {
        var engine = TieringEngine.Create(Presets.ForeignTrade);
        var log = new WorkLog(
            [WorkRecord.SurveyAnswer("S-17", "C1", new DateTime(2026, 2, 9), points: 5, outOf: 5), .. answers],
            [new OwnerTenure("C1", "ann", new DateTime(2020, 1, 1))]);
        var sheet = engine.Incentives.Measure(log, "ann", KpiPeriod.Quarter(2026, 1));
        var decision = engine.Incentives.Decide(Occasion.PeriodEnd(sheet));
        Console.WriteLine(engine.Explain(decision, "zh-Hans"));
        return [.. decision.Recommendations.Select(static r => r.Kind.Id)];
    }

    public static IReadOnlyList<IncentiveDecision> Events(TieringEngine engine, IEnumerable<string> recommendedBefore)
    {
        var rise = Occasion.TierRise("E-204", "C1", "C", "B", new DateTime(2026, 5, 4), owners: CreditSplit.Equally("ann", "bob"));
        var found = engine.Incentives.DecideAll([rise, Occasion.Breach("E-205", "eve", "leak", severity: 4, new DateTime(2026, 5, 6))], recommendedBefore);
        return found;
    }

    public static IEnumerable<WorkRecord> Looked(TieringEngine engine, IEnumerable<WorkRecord> records, string seed, LocalDate today, Func<WorkRecord, bool> inOrder)
    {
        var looked = engine.Incentives.RecordChecks.Sample(records, seed, today);
        var found = looked.Select(r => WorkRecord.Result("record-check", r.Id, r.Customer, today, inOrder(r), r.Credit));
        return found;
    }

    public static TieringPolicy Policy() => TieringPolicy.Parse(SmallPolicy.Json().TrimEnd().TrimEnd('}') + """
        , "incentives": {
        "confirmedBy": [ "head" ], "penaltyKinds": [ { "id": "warning" } ],
        "kpis": [
          { "id": "satisfaction", "measure": "ratio", "of": "survey-answer", "unit": "share", "period": "quarter", "fewest": 5 },
          { "id": "low-satisfaction-quarters", "measure": "run", "of": "satisfaction", "below": 0.7 }
        ],
        "penalties": [
          { "id": "warn-low", "when": { "indicator": "satisfaction", "below": 0.7 }, "then": { "recommend": "warning", "for": "person" } }
        ] } }
        """);

    public static void Rule(RuleEdits rules)
    {
        rules.For(Areas.Penalties).Add(new Rule<IncentiveCase, Incentive>(
            "warn-low", "who is below 70 % is warned", c => c.Facts[Kpis.Satisfaction] < 0.7m, c => Incentive.ForPerson("warning")));
    }

    public static CourseResult Course(Recommendation recommendation, LocalDate today, Roster roster)
    {
        var course = IncentiveCourse.Begin(recommendation, today);
        var request = ApprovalRequest.Submit("R-1", "incentive", "hr", [course.WaitingItem], today);
        request = request.Apply(new ApproveCommand("boss", course.WaitingItem.Id, course.WaitingItem.Fingerprint), today, roster).Request;
        var settled = course.Settle(request, today);
        return settled;
    }
}
