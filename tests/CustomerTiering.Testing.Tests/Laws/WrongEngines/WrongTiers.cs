using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Laws.WrongEngines;

internal static class WrongTiers
{
    private static readonly TierLadder Ladder = RichPolicy.Policy.Tiers.Ladder;

    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Says("tier-bounds-to-one-unit", "ForgetsThatBoundsAreInclusive", static v => v with { Scored = v.Score is { } s ? Ladder.FirstOrDefault(t => s > t.AtLeast) ?? Ladder.Lowest : null }),
        WrongEngine.Says("tier-bounds-to-one-unit", "RoundsTheScoreOnceMore", static v => v with { Scored = v.Score is { } s ? Ladder.Reached(decimal.Round(s)) : null }),
        WrongEngine.Says("tier-bounds-to-one-unit", "BeginsAPointEarly", static v => v with { Scored = v.Score is { } s ? Ladder.Reached(s + 1) : null }),
        WrongEngine.Says("tier-bounds-to-one-unit", "LiftsWhoIsExactlyOnABound", static v => v with { Scored = Ladder.Any(t => t.AtLeast > 0 && t.AtLeast == v.Score) ? Ladder[0] : v.Scored }),

        WrongEngine.Says("caps-win-over-floors", "LetsTheFloorWin", static v => v.BoundsConflict ? v with { Qualified = Floor(v) } : v),
        WrongEngine.Says("caps-win-over-floors", "ForgetsTheConflict", static v => v with { BoundsConflict = false }),
        WrongEngine.Says("caps-win-over-floors", "LooksAtTheScoreAlone", static v => v with { Qualified = v.Scored }),

        WrongEngine.Hears("pins-hold-until-they-expire", "IgnoresPins", static r => WithPin(r, static (_, _) => null)),
        WrongEngine.Hears("pins-hold-until-they-expire", "PinsNeverExpire", static r => WithPin(r, static (p, request) => Until(p, request.AsOf.PlusDays(1)))),
        WrongEngine.Hears("pins-hold-until-they-expire", "PinsHoldOnTheDayTheyExpire", static r => WithPin(r, static (p, _) => Until(p, p.Expires.PlusDays(1)))),

        WrongEngine.Says("better-indicator-never-lowers-tier", "PunishesLargeCustomers", static v => v is { Proposed: not null, Request.Facts.AnnualPurchase: >= 250000 } ? v with { Proposed = Ladder.Lowest } : v),
        WrongEngine.Says("better-indicator-never-lowers-tier", "ReadsTheLadderBackwards", static v => v with { Proposed = v.Proposed is { } t ? Ladder[t.Rank] : null }),
        WrongEngine.Says("better-indicator-never-lowers-tier", "ReadsTheLadderFromBelow", static v => v with { Scored = v.Score is { } s ? Ladder.Reached(100 - s) : null }),
        WrongEngine.Says("better-indicator-never-lowers-tier", "QualifiesTheWorseForMore", static v => v with { Qualified = v.Score is { } s ? Ladder.Reached(100 - s) : null }),
        WrongEngine.Says("better-indicator-never-lowers-tier", "DistrustsHighScores", static v => v is { Proposed: not null, Score: >= 70 } ? v with { Proposed = Ladder.Lowest } : v),
    ];

    private static Tier Floor(DecisionView v)
        => v.HitsOf(Areas.TierBounds).Select(static h => (TierBound)h.Value).Where(static b => !b.IsCap).Select(static b => b.Tier!).OrderByDescending(static t => t.Rank).First();

    private static DecisionRequest WithPin(DecisionRequest r, System.Func<TierPin, DecisionRequest, TierPin?> change)
        => r.With(new StandingBuilder(r.Standing) { Pin = r.Standing.Pin is { } pin ? change(pin, r) : null }.Build());

    private static TierPin Until(TierPin pin, NodaTime.LocalDate expires) => new(pin.Kind, pin.Tier, pin.Approver, expires, pin.Reason);
}
