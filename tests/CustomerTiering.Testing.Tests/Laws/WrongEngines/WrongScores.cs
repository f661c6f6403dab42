using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Generators;

namespace CustomerTiering.Testing.Laws.WrongEngines;

internal static class WrongScores
{
    private static readonly NumberIndicator[] Scored = [.. RichPolicy.Policy.Scoring.Indicators.Select(static i => i.Indicator)];

    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Hears("better-indicator-never-lowers-score", "TakesNothingBoughtForUnknown", static r => Numbers(r, static (_, v) => v <= 0 ? null : v)),
        WrongEngine.Says("better-indicator-never-lowers-score", "PunishesLargePurchases", static v => v with { Score = v.Request.Facts.AnnualPurchase >= 250000 ? v.Score - 5 : v.Score }),
        WrongEngine.Says("better-indicator-never-lowers-score", "ReadsTheScaleBackwards", static v => v with { Score = 100 - v.Score }),

        WrongEngine.Hears("score-is-the-scorecards", "TakesUnknownForNothing", static r => Numbers(r, static (_, v) => v ?? 0)),
        WrongEngine.Says("score-is-the-scorecards", "RoundsToWholePoints", static v => v with { Score = v.Score is { } s ? decimal.Round(s) : null }),
        WrongEngine.Hears("score-is-the-scorecards", "ForgetsAnIndicator", static r => Numbers(r, static (k, v) => k.Equals(Indicators.GrowthPotential) ? null : v)),

        WrongEngine.Says("partial-scores-add-up", "LeavesOutTheFirst", static v => v with { Partials = [.. v.Partials.Skip(1)] }),
        WrongEngine.Says("partial-scores-add-up", "CountsTheFirstTwice", static v => v with { Partials = [v.Partials[0], .. v.Partials] }),
        WrongEngine.Says("partial-scores-add-up", "RoundsEachContribution", static v => v with { Partials = [.. v.Partials.Select(static p => p with { Contribution = decimal.Round(p.Contribution) })] }),

        WrongEngine.Hears("scale-bounds-to-one-unit", "ForgetsThatBoundsAreInclusive", static r => Numbers(r, static (k, v) => v - FactValues.StepOf(k))),
        WrongEngine.Hears("scale-bounds-to-one-unit", "BeginsOneUnitEarly", static r => Numbers(r, static (k, v) => v + FactValues.StepOf(k))),
        WrongEngine.Hears("scale-bounds-to-one-unit", "ReadsWholeHundredsOfMoney", static r => Numbers(r, static (k, v) => k.Unit == Units.Money && v is { } n ? decimal.Floor(n / 100) * 100 : v)),

        WrongEngine.Says("too-little-known-is-not-graded", "GradesEverybody", static v => v with { Change = v.Change == ChangeKind.NotGradable ? ChangeKind.Hold : v.Change }),
        WrongEngine.Says("too-little-known-is-not-graded", "WantsMoreThanTheLeastWeight", static v => v.KnownWeight <= 60 ? v with { Change = ChangeKind.NotGradable } : v),
        WrongEngine.Says("too-little-known-is-not-graded", "TakesTheTierFromTheUngraded", static v => v.Change == ChangeKind.NotGradable ? v with { Next = Standing.None } : v),
    ];

    private static DecisionRequest Numbers(DecisionRequest request, Func<NumberIndicator, decimal?, decimal?> heard)
        => request.With(Scored.Aggregate(request.Facts, (facts, key) => facts.WithFact(key, heard(key, facts[key]))));
}
