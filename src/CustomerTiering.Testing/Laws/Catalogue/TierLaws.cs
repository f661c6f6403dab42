using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using CustomerTiering.Tiers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>What holds for every tier.</summary>
internal static class TierLaws
{
    public static GradingLaw BoundsHoldToOneUnit { get; } = GradingLaw.On(
        "tier-bounds-to-one-unit",
        "A score exactly on a tier's bound reaches the tier, and the customer that is one smallest step worse does not.",
        static (subject, _) => TierEdgeGen.For(subject.Policy),
        static (subject, edge) =>
        {
            if (edge.Reaching is not { } reaching)
                return LawFinding.DoesNotConcern;

            var (at, below) = (subject.Decide(reaching), subject.Decide(edge.FallingShort));
            return at.Scored?.Rank >= edge.Tier.Rank && below.Scored?.Rank < edge.Tier.Rank && IsOfItsScore(subject, at) && IsOfItsScore(subject, below) ? LawFinding.Holds
                : LawFinding.Broken($"{Reached(subject, at)}\nWith {subject.Words.Fact(edge.FallingShort.Facts, edge.Indicator)} and all else equal {Scored(subject, below)}\nTier {edge.Tier} begins at {CanonicalJson.CanonicalText.Number(edge.Tier.AtLeast)}, that score included.", at, below);
        });

    public static GradingLaw CapsWinOverFloors { get; } = GradingLaw.OnEach(
        "caps-win-over-floors",
        "A customer qualifies for the tier of its score within the highest floor and the lowest cap that hit; where they conflict the cap wins and the conflict is recorded.",
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (view.Scored is not { } scored || IsPinned(view))
                return LawFinding.DoesNotConcern;

            var bounds = view.HitsOf(Areas.TierBounds).Select(static h => (TierBound)h.Value).ToList();
            var cap = bounds.Where(static b => b.IsCap).Select(static b => b.Tier!).OrderBy(static t => t.Rank).FirstOrDefault();
            var floor = bounds.Where(static b => !b.IsCap).Select(static b => b.Tier!).OrderByDescending(static t => t.Rank).FirstOrDefault();
            var raised = floor is not null && floor > scored ? floor : scored;
            var expected = cap is not null && cap < raised ? cap : raised;
            var conflict = cap is not null && floor is not null && floor > cap;
            return view.Qualified?.Code == expected.Code && view.BoundsConflict == conflict ? LawFinding.Holds
                : LawFinding.Broken(
                    $"{Outcomes.Told(subject, view)}\nBy its score it reaches {subject.Words.Tier(scored)}. Within the rules that hit it qualifies for {subject.Words.Tier(expected)}{(conflict ? ", with a conflict to record" : string.Empty)}; the engine says {subject.Words.Tier(view.Qualified)}, {(view.BoundsConflict ? "with" : "without")} a conflict.",
                    view);
        },
        static subject => subject.Policy.Tiers.Bounds.Count > 0 ? null : "the policy has no caps, floors and gates");

    public static GradingLaw PinsHoldUntilTheyExpire { get; } = GradingLaw.On(
        "pins-hold-until-they-expire",
        "A tier set by hand holds, frozen or as a floor, until the day it expires; from that day on it changes nothing.",
        static (subject, _) => Pinned(subject),
        static (subject, request) =>
        {
            var view = subject.Decide(request);
            if (request.Standing.Pin is not { } pin || view.Scored is null)
                return LawFinding.DoesNotConcern;

            var pinned = subject.Policy.Tiers.Resolve(pin.Tier)!;
            if (request.AsOf < pin.Expires)
            {
                var holds = view.Proposed is { } to && (pin.Kind == PinKind.Frozen ? to == pinned : to >= pinned);
                return holds ? LawFinding.Holds : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nThe pin is in force and was not kept.", view);
            }

            var without = subject.Decide(request.With(new StandingBuilder(request.Standing) { Pin = null }.Build()));
            return Outcomes.Text(view) == Outcomes.Text(without) ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, view)}\nThe pin is no longer in force; without it the customer {subject.Words.Outcome(without)}.", view, without);
        });

    public static GradingLaw BetterNeverLowersTheTier { get; } = GradingLaw.On(
        "better-indicator-never-lowers-tier",
        "A better value of a known indicator, all else equal, never leads to a lower tier.",
        static (subject, _) => ChangedFactGen.Better(subject.Policy),
        static (subject, changed) =>
        {
            if (!changed.Request.Facts.Knows(changed.Key))
                return LawFinding.DoesNotConcern;

            var (before, after) = (subject.Decide(changed.Request), subject.Decide(changed.Changed));
            return before.Score is null && after.Score is null ? LawFinding.DoesNotConcern
                : Outcomes.Rank(after) >= Outcomes.Rank(before) && after.Scored?.Rank >= before.Scored?.Rank && after.Qualified?.Rank >= before.Qualified?.Rank ? LawFinding.Holds
                : LawFinding.Broken($"{Outcomes.Told(subject, changed, before, after)}\n{Reaching(subject, before, after)}Better {subject.Words.Name(changed.Key)} must not lead to a lower tier.", before, after);
        });

    private static Arbitrary<DecisionRequest> Pinned(GradingSubject subject)
    {
        var requests = DecisionRequestGen.For(subject.Policy);
        var codes = subject.Policy.Tiers.Ladder.Select(static t => t.Code).Concat(subject.Policy.Tiers.Map.Keys).ToArray();
        return Arb.From(
            from request in requests.Generator
            from pin in StandingGen.Pins(codes, request.AsOf)
            select request.With(new StandingBuilder(request.Standing) { Pin = pin }.Build()),
            requests.Shrinker);
    }

    private static bool IsPinned(DecisionView view) => view.Request.Standing.Pin is { } pin && view.Request.AsOf < pin.Expires;

    /// <summary>The tier is the best one whose bound the score reaches, worked out by hand.</summary>
    private static bool IsOfItsScore(GradingSubject subject, DecisionView view) => view.Scored?.Code == subject.Policy.Tiers.Ladder.First(t => view.Score >= t.AtLeast).Code;

    private static string Reaching(GradingSubject subject, DecisionView before, DecisionView after)
        => Outcomes.Rank(after) < Outcomes.Rank(before) ? string.Empty
            : $"It qualified for {subject.Words.Tier(before.Qualified)}, by its score for {subject.Words.Tier(before.Scored)}, and now for {subject.Words.Tier(after.Qualified)} and {subject.Words.Tier(after.Scored)}.\n";

    private static string Reached(GradingSubject subject, DecisionView view) => $"{subject.Words.Customer(view.Request)}\nBy its score {Scored(subject, view)}";

    private static string Scored(GradingSubject subject, DecisionView view)
        => $"it reaches {subject.Words.Tier(view.Scored)} (score {(view.Score is { } score ? CanonicalJson.CanonicalText.Number(score) : "none")}).";
}
