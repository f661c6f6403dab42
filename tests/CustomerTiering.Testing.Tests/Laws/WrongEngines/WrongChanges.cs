using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Testing.Generators;
using CustomerTiering.Testing.Subjects;

namespace CustomerTiering.Testing.Laws.WrongEngines;

internal static class WrongChanges
{
    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Says("the-strictest-limit-wins", "IgnoresLimits", static v => Limited(v, static _ => [])),
        WrongEngine.Says("the-strictest-limit-wins", "LetsTheFirstLimitWin", static v => Limited(v, static l => l.Take(1))),
        WrongEngine.Says("the-strictest-limit-wins", "LetsTheLastLimitWin", static v => Limited(v, static l => l.TakeLast(1))),
        WrongEngine.Says("the-strictest-limit-wins", "GoesWhereTheScoreLeads", static v => v with { Proposed = v.Qualified }),
        WrongEngine.Says("the-strictest-limit-wins", "MovesNobodyWhereThereIsALimit", static v => Limited(v, static l => l.Select(static _ => ChangeLimit.NoChange))),

        WrongEngine.Says("proposal-and-standing-agree", "CallsEveryMoveAPromotion", static v => v.Change == ChangeKind.Demote ? v with { Change = ChangeKind.Promote } : v),
        WrongEngine.Says("proposal-and-standing-agree", "ForgetsToMoveTheCustomer", static v => v with { Next = new StandingBuilder(v.Next) { Tier = v.Current?.Code }.Build() }),
        WrongEngine.Says("proposal-and-standing-agree", "BeginsTheStayAnewEachReview", static v => v with { Next = new StandingBuilder(v.Next) { Since = v.Request.AsOf }.Build() }),

        WrongEngine.Says("a-review-again-changes-nothing", "CountsEveryRun", static v => v with { Next = new StandingBuilder(v.Next) { PeriodsBelow = v.Request.Standing.PeriodsBelow + 1 }.Build() }),
        WrongEngine.Says("a-review-again-changes-nothing", "CountsEveryRunOfWhoIsBelow", static v => v.Next.PeriodsBelow > 0 ? v with { Next = new StandingBuilder(v.Next) { PeriodsBelow = v.Next.PeriodsBelow + 1 }.Build() } : v),
        WrongEngine.Says("a-review-again-changes-nothing", "RaisesTheVersion", static v => v with { Next = new StandingBuilder(v.Next) { Version = v.Next.Version + 1 }.Build() }),
        WrongEngine.Hears("a-review-again-changes-nothing", "ForgetsThatItRanBefore", static r => r.With(new StandingBuilder(r.Standing) { LastReview = null, LastReviewOn = null }.Build())),

        WrongEngine.Says("counters-advance-once-per-review", "CountsEveryRun", static v => v.PeriodsBelow > 0 ? v with { PeriodsBelow = v.Request.Standing.PeriodsBelow + 1 } : v),
        WrongEngine.Says("counters-advance-once-per-review", "NeverCounts", static v => v with { PeriodsBelow = 0 }),
        WrongEngine.Says("counters-advance-once-per-review", "NeverClearsTheCount", static v => v with { PeriodsBelow = Math.Max(v.PeriodsBelow, v.Request.Standing.PeriodsBelow) }),

        WrongEngine.Says("every-move-names-its-rule", "HidesItsVerdicts", static v => v with { Hits = [.. v.Hits.Where(static h => h.Set.Area != Areas.ChangeVerdicts)] }),
        WrongEngine.Says("every-move-names-its-rule", "PromotesFriends", static v => v is { Change: ChangeKind.Hold, Request.Standing.Owner: "Li" } ? v with { Change = ChangeKind.Promote } : v),
        WrongEngine.Says("every-move-names-its-rule", "DelistsWithoutAVerdict", static v => v.Score < 10 ? v with { Change = ChangeKind.Exit, Proposed = null } : v),

        WrongEngine.Says("the-rules-name-who-approves", "AsksNobody", static v => v with { Approvers = [] }),
        WrongEngine.Says("the-rules-name-who-approves", "AsksTwice", static v => v with { Approvers = [.. v.Approvers, .. v.Approvers] }),
        WrongEngine.Says("the-rules-name-who-approves", "AsksTheBoardOfEverything", static v => v with { Approvers = [.. v.Approvers.Append("board").Distinct()] }),

        WrongEngine.Says("the-rules-name-who-is-told", "TellsNobody", static v => v with { Recipients = [] }),
        WrongEngine.Says("the-rules-name-who-is-told", "TellsTwice", static v => v with { Recipients = [.. v.Recipients, .. v.Recipients] }),
        WrongEngine.Says("the-rules-name-who-is-told", "TellsOfATierThatStays", static v => v.Change == ChangeKind.Hold ? v with { Recipients = ["customer"] } : v),
    ];

    private static DecisionView Limited(DecisionView v, Func<IEnumerable<ChangeLimit>, IEnumerable<ChangeLimit>> chosen)
    {
        if (v.Current is not { } current || v.HitsOf(Areas.ChangeVerdicts).FirstOrDefault() is not { Value: ChangeVerdict { To: { } target } })
            return v;

        var limits = chosen(v.HitsOf(Areas.ChangeLimits).Select(static h => (ChangeLimit)h.Value)).ToList();
        var (up, down) = (limits.Select(static l => l.Up).Append(99).Min(), limits.Select(static l => l.Down).Append(99).Min());
        return v with { Proposed = RichPolicy.Policy.Tiers.Ladder.AtRank(current.Rank + Math.Clamp(target.Rank - current.Rank, -down, up)) };
    }
}
