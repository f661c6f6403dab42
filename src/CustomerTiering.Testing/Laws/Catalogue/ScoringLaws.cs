using System;
using System.Linq;
using CustomerTiering.Scoring;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for every score.</summary>
internal static class ScoringLaws
{
    public static GradingLaw BetterNeverLowersTheScore { get; } = GradingLaw.On(
        "better-indicator-never-lowers-score",
        "A better value of a known indicator, all else equal, never lowers the score.",
        static (subject, _) => ChangedFactGen.Better(subject.Policy),
        static (subject, changed) =>
        {
            if (!changed.Request.Facts.Knows(changed.Key))
                return LawFinding.DoesNotConcern;

            var (before, after) = (subject.Decide(changed.Request), subject.Decide(changed.Changed));
            return before.Score is null && after.Score is null ? LawFinding.DoesNotConcern
                : after.Score >= before.Score ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, changed, before, after)}\nBetter {subject.Words.Name(changed.Key)} must not lower the score.", before, after);
        });

    public static GradingLaw ScoreIsTheScorecards { get; } = GradingLaw.OnEach(
        "score-is-the-scorecards",
        "The score is what the scorecard says when it is worked out by hand: points by weight over what counts, rounded once, unknown indicators treated as stated.",
        static (subject, request) =>
        {
            var (view, expected) = (subject.Decide(request), ScorecardByHand.Composite(subject.Policy, request.Facts));
            return view.Score is null && expected is null ? LawFinding.DoesNotConcern
                : view.Score == expected ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nBy hand the scorecard gives {Number(expected)}.", view);
        });

    public static GradingLaw PartialScoresAddUp { get; } = GradingLaw.OnEach(
        "partial-scores-add-up",
        "What the indicators contribute adds up to the score before rounding.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Score is not { } score)
                return LawFinding.DoesNotConcern;

            var sum = view.Partials.Sum(static p => p.Contribution);
            var allowed = 0.5m * PowerOfTen(-subject.Policy.Scoring.Decimals) + 0.000000000001m;
            return Math.Abs(sum - score) <= allowed ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nThe contributions of its indicators add up to {Number(sum)}.", view);
        });

    public static GradingLaw ScalesHoldToOneUnit { get; } = GradingLaw.On(
        "scale-bounds-to-one-unit",
        "A value exactly on a bound of a scale has the points that begin there, and one smallest step less still has the points before.",
        static (subject, _) => Arb.From(
            from line in Gen.Elements(subject.Policy.Scoring.Indicators.Where(l => Bounds(subject, l).Length > 0).ToArray())
            from bound in Gen.Elements(Bounds(subject, line))
            from request in DecisionRequestGen.For(subject.Policy).Generator
            from step in Gen.Elements(0, 1)
            select new ChangedFact(request, line.Indicator, bound - (step * FactValues.StepOf(line.Indicator)))),
        static (subject, changed) =>
        {
            var view = subject.Decide(changed.Changed);
            var (line, value) = (subject.Policy.Scoring.Indicators.Single(l => l.Indicator.Equals(changed.Key)), (decimal)changed.Value!);
            var (points, expected) = (view.Partials.Single(p => p.Indicator.Equals(changed.Key)).Points, ScorecardByHand.Points(line.Scale, value));
            return points == expected ? LawFinding.Holds
                : LawFinding.Broken($"{subject.Words.Customer(changed.Changed)}\nFor {subject.Words.Fact(changed.Changed.Facts, changed.Key)} it has {Number(points)} points; the scale gives {Number(expected)}.");
        },
        static (subject, _) => subject.Policy.Scoring.Indicators.Any(l => Bounds(subject, l).Length > 0) ? null : "no scale of the policy has a bound");

    public static GradingLaw TooLittleKnownIsNotGraded { get; } = GradingLaw.OnEach(
        "too-little-known-is-not-graded",
        "A customer is graded exactly where enough of the scorecard is known, the least weight included; one that is not keeps the tier it has.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            var gradable = ScorecardByHand.Composite(subject.Policy, request.Facts) is not null;
            var kept = view.Next.Tier == view.Current?.Code;
            return gradable == (view.Change != Changes.ChangeKind.NotGradable) && (gradable || kept) ? LawFinding.Holds
                : LawFinding.Broken(
                    $"{Outcomes.Told(subject, view)}\nOf the scorecard {Number(ScorecardByHand.KnownWeight(subject.Policy, request.Facts))} % of the weight is known and {Number(subject.Policy.Scoring.MinimumKnownWeight)} % are needed: it should {(gradable ? "be graded" : "keep what it has")}.",
                    view);
        });

    private static decimal[] Bounds(GradingSubject subject, ScoredIndicator line)
        => [.. (line.Scale is BandScale bands ? bands.LowerBounds : ((CurveScale)line.Scale).Knots).Where(b => FactValues.IsPossible(line.Indicator, b - FactValues.StepOf(line.Indicator)))];

    private static decimal PowerOfTen(int exponent) => new(1, 0, 0, false, (byte)-exponent);

    private static string Number(decimal? value) => value is { } n ? CanonicalJson.CanonicalText.Number(n) : "no";
}
