using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Judges a portfolio's orders as they stood at the ends of the last quarters, as far back as they are known.</summary>
internal static class MovementTimeline
{
    private const int Quarters = 8;
    private const int MonthsInQuarter = 3;

    public static IReadOnlyList<MovementCount> Of(PortfolioDecider decider, IReadOnlyList<PortfolioEntry> entries, LocalDate asOf)
    {
        var known = entries.Where(static e => e.History is { Orders.Count: > 0 }).ToList();
        if (decider.Policy.Measures is not { } measures || known.Count == 0)
            return [];

        var coveredFrom = known.Max(static e => e.History!.CoveredFrom);
        return
        [
            .. Enumerable.Range(0, Quarters).Select(i => asOf.PlusMonths(-MonthsInQuarter * i))
                .TakeWhile(day => coveredFrom <= day.PlusMonths(-measures.Months - measures.LookbackMonths))
                .Reverse()
                .Select(day => new MovementCount(day, known.Where(e => e.History!.OrderDays(day).Count > 0).Select(e => decider.Judge(e.Facts, e.History!, day).Kind))),
        ];
    }
}
