using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Comparisons;

/// <summary>Takes the difference of two scores of one customer apart, so that the parts sum exactly to it.</summary>
internal sealed class ScoreAttribution
{
    private static readonly ScoreAttribution Nothing = new([], 0);

    private ScoreAttribution(IReadOnlyList<IndicatorDifference> indicators, decimal rounding)
    {
        Indicators = indicators;
        Rounding = rounding;
    }

    public IReadOnlyList<IndicatorDifference> Indicators { get; }

    public decimal Rounding { get; }

    public static ScoreAttribution Of(Decision a, Decision b)
    {
        if (b.Score - a.Score is not { } difference)
            return Nothing;

        var (left, right) = (a.PartialScores, b.PartialScores.ToDictionary(static p => p.Indicator.Id, StringComparer.Ordinal));
        var both = left.Select(p => new IndicatorDifference(p.Indicator, p, right.TryGetValue(p.Indicator.Id, out var other) ? other : null));
        var known = left.Select(static p => p.Indicator.Id).ToList();
        var added = right.Values.Where(p => !known.Contains(p.Indicator.Id)).Select(static p => new IndicatorDifference(p.Indicator, null, p));
        IndicatorDifference[] parts =
        [
            .. both.Concat(added)
                .Where(static d => d.Difference != 0)
                .OrderByDescending(static d => Math.Abs(d.Difference))
                .ThenBy(static d => d.Indicator.Id, StringComparer.Ordinal),
        ];
        return new ScoreAttribution(parts, difference - parts.Sum(static p => p.Difference));
    }
}
