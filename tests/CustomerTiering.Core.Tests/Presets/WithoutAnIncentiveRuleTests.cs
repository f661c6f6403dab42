using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Incentives;
using CustomerTiering.Rules;
using NodaTime;
using Xunit;

namespace CustomerTiering.Clauses;

/// <summary>Takes each incentive rule out of each preset and sees that an occasion is decided otherwise: no rule is idle.</summary>
public sealed class WithoutAnIncentiveRuleTests
{
    private static readonly LocalDate Day = new(2026, 5, 4);
    private static readonly CreditSplit Ann = CreditSplit.To("ann");

    public static TheoryData<string, string> Rules
    {
        get
        {
            var rules = new TheoryData<string, string>();
            foreach (var id in Presets.Ids)
            {
                foreach (var rule in SetsOf(Presets.Find(id).Incentives).SelectMany(static s => s.Rules))
                    rules.Add(id, rule.Id);
            }

            return rules;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Something_else_is_recommended(string preset, string rule)
    {
        var whole = TieringEngine.Create(Presets.Find(preset));
        var without = TieringEngine.Create(Presets.Find(preset), b => b.EditRules(edits => Remove(edits, whole.Policy.Incentives, rule)));

        Assert.Contains(Occasions(whole), o => Said(whole, o) != Said(without, o));
    }

    private static IRuleSet[] SetsOf(IncentivePolicy policy) => [policy.Bars, policy.Rewards, policy.Penalties];

    private static void Remove(RuleEdits edits, IncentivePolicy policy, string rule)
    {
        if (policy.Bars.Any(r => r.Id == rule))
            edits.For(Areas.RewardBars).Remove(rule);
        else if (policy.Rewards.Any(r => r.Id == rule))
            edits.For(Areas.Rewards).Remove(rule);
        else
            edits.For(Areas.Penalties).Remove(rule);
    }

    private static string Said(TieringEngine engine, Occasion occasion)
    {
        var decision = engine.Incentives.Decide(occasion);
        return string.Join('\n', decision.Recommendations.Select(static r => $"{r.Id} {string.Join(',', r.Rules)}").Concat(decision.Withheld.Select(static w => $"{w.Reason} {w.Kind.Id}")));
    }

    private static IEnumerable<Occasion> Occasions(TieringEngine engine)
    {
        var policy = engine.Policy;
        var ladder = policy.Tiers.Ladder;
        foreach (var kpi in policy.Incentives.Kpis.Where(static k => k.Measure != KpiMeasure.Run))
        {
            yield return PresetIncentives.PeriodEnd(engine, kpi.Source, 100, kpi.Period);
            yield return PresetIncentives.PeriodEnd(engine, kpi.Source, 10, kpi.Period);
        }

        if (policy.Incentives.FindKpi("low-satisfaction-quarters") is not null)
            yield return ForeignTrade.Staff.PeriodEnd(2, [.. ForeignTrade.Staff.Answers(1, 10), .. ForeignTrade.Staff.Answers(2, 10)]);
        foreach (var tier in ladder)
            yield return Occasion.NewCustomer("N1", "C1", tier.Code, Day, Ann);
        for (var rank = 1; rank < ladder.Count; rank++)
        {
            yield return Occasion.TierRise("T1", "C1", ladder.AtRank(rank - 1).Code, ladder.AtRank(rank).Code, Day, Ann);
            yield return Occasion.TierRise("T1", "C1", ladder.AtRank(rank - 1).Code, ladder.AtRank(rank).Code, Day, Ann, isCorrection: true);
        }

        yield return Occasion.RepeatPurchase("P1", "C1", 1000, Day, Ann);
        yield return Occasion.TeamResult("W1", new Team("north", ["ann"]), "C1", Day, true, 0.1m, 0.1m);
        foreach (var breach in policy.Incentives.Breaches)
        {
            for (var severity = 1; severity <= 4; severity++)
                yield return Occasion.Breach("B1", "ann", breach.Id, severity, Day, majorLoss: severity == 4);
        }

        foreach (var kind in policy.Changes.Events)
            yield return Occasion.Report("R1", "ann", new ReviewEvent(kind.Id, Day, Day.PlusDays(400)));
    }
}
