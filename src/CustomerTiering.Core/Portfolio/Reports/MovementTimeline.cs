using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Movements;
using NodaTime;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Judges a portfolio's orders as they stood at the ends of the last quarters, as far back as they are known.</summary>
internal static class MovementTimeline
{
    private const int Quarters = 8;
    private const int MonthsInQuarter = 3;

    /// <summary>Gives the quarters, the day itself last.</summary>
    /// <param name="decider">Judges by the policy.</param>
    /// <param name="entries">The customers.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="now">How the customers with orders were judged on the day, so that nobody is judged twice.</param>
    public static IReadOnlyList<MovementCount> Of(PortfolioDecider decider, IReadOnlyList<PortfolioEntry> entries, LocalDate asOf, IReadOnlyList<MovementDecision> now)
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
                .Select(day => new MovementCount(day, day == asOf ? now.Where(static m => m.Pattern.OrderDays > 0).Select(static m => m.Kind) : Judged(day))),
        ];

        IEnumerable<MovementKind> Judged(LocalDate day) => known.Where(e => e.History!.HasOrderedBefore(day)).Select(e => decider.Judge(e.Facts, e.History!, day).Kind);
    }
}
