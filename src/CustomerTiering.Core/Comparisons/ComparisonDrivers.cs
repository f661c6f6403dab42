using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Scoring;

namespace CustomerTiering.Comparisons;

/// <summary>Adds up, over the customers who move, what indicators and rules have to do with it.</summary>
internal static class ComparisonDrivers
{
    public static IReadOnlyList<IndicatorDriver> OfIndicators(PolicyComparison comparison)
    {
        var (a, b) = (comparison.PolicyA.Scoring, comparison.PolicyB.Scoring);
        var rising = comparison.Movers.Where(static m => m.Move == TierMove.Up).ToList();
        var falling = comparison.Movers.Where(static m => m.Move == TierMove.Down).ToList();
        return [.. a.Indicators.Concat(b.Indicators).Select(static i => i.Indicator).GroupBy(static i => i.Id).Select(g => new IndicatorDriver(g.First(), Weight(a, g.Key), Weight(b, g.Key), rising, falling))];
    }

    public static IReadOnlyList<RuleDriver> OfRules(PolicyComparison comparison)
        =>
        [
            .. comparison.Movers.SelectMany(static m => m.Rules)
                .GroupBy(static r => (r.Set, r.Rule))
                .Select(static g => new RuleDriver([.. g]))
                .OrderByDescending(static d => d.Customers)
                .ThenBy(static d => d.Set, System.StringComparer.Ordinal)
                .ThenBy(static d => d.Rule, System.StringComparer.Ordinal),
        ];

    private static decimal? Weight(ScoringPolicy scoring, string indicator) => scoring.Indicators.FirstOrDefault(i => i.Indicator.Id == indicator)?.Weight;
}
