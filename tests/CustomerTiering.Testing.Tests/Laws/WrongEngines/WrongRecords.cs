using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;

namespace CustomerTiering.Testing.Laws.WrongEngines;

internal static class WrongRecords
{
    private static int _runs;

    public static IEnumerable<WrongEngine> All =>
    [
        WrongEngine.Says("the-same-input-gives-the-same-record", "WritesTheScoreByTheCulture", static v => v with { Record = $"{v.Score?.ToString("0.00", CultureInfo.CurrentCulture)}" }),
        WrongEngine.Says("the-same-input-gives-the-same-record", "NamesItsThread", static v => v with { Record = $"{v.Record} {Environment.CurrentManagedThreadId}" }),
        WrongEngine.Says("the-same-input-gives-the-same-record", "CountsItsRuns", static v => v with { Record = $"{v.Record} {Interlocked.Increment(ref _runs)}" }),

        WrongEngine.Of("the-order-of-customers-does-not-matter", "RemembersTheCustomerBefore", static s => s.WithAll(static (all, decide) =>
            [.. all.Select((r, i) => decide(new DecisionRequest(r.Facts, r.Standing, r.AsOf, all[Math.Max(0, i - 1)].Credit, r.ReviewEvent, r.Review)))])),
        WrongEngine.Of("the-order-of-customers-does-not-matter", "GivesTheAnswersInAnotherOrder", static s => s.WithAll(static (all, decide) => [.. all.OrderByDescending(static r => r.Facts.Id, StringComparer.Ordinal).Select(decide)])),
        WrongEngine.Of("the-order-of-customers-does-not-matter", "TakesTheLastForTheFirst", static s => s.WithAll(static (all, decide) => [.. all.Select((r, i) => decide(i == all.Count - 1 ? all[0] : r))])),

        WrongEngine.Says("records-tell-decisions-apart", "RecordsTheTierAlone", static v => v with { Record = v.Proposed?.Code ?? string.Empty }),
        WrongEngine.Says("records-tell-decisions-apart", "RecordsTheCustomerAlone", static v => v with { Record = v.Request.Facts.Id }),
        WrongEngine.Says("records-tell-decisions-apart", "LeavesOutTheRules", static v => v with { Record = $"{v.Score} {v.Scored}" }),

        WrongEngine.Says("stored-facts-replay", "RecordsWhereTheFactsLieInMemory", static v => v with { Record = $"{RuntimeHelpers.GetHashCode(v.Request.Facts)}" }),
        WrongEngine.Says("stored-facts-replay", "RecordsWhereTheStandingLiesInMemory", static v => v with { Record = $"{RuntimeHelpers.GetHashCode(v.Request.Standing)}" }),
        WrongEngine.Says("stored-facts-replay", "CountsItsRuns", static v => v with { Record = $"{v.Record} {Interlocked.Increment(ref _runs)}" }),
    ];
}
