using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Scoring;

namespace CustomerTiering.Laws;

/// <summary>Scores a customer in the plainest way from what the policy says.</summary>
internal static class NaiveScore
{
    public static (decimal? Composite, decimal KnownWeight, int BelowMinimum) Of(CustomerFacts facts, TieringPolicy policy)
    {
        var scoring = policy.Scoring;
        var knownWeight = scoring.Indicators.Where(i => facts[i.Indicator] is not null).Sum(i => i.Weight);
        var belowMinimum = scoring.Indicators.Count(i => facts[i.Indicator] is { } v && i.Minimum is { } least && Points(i.Scale, v) < least);
        var mustRefuse = scoring.Indicators.Any(i => facts[i.Indicator] is null && i.Missing == MissingTreatment.Refuse);
        var counted = scoring.Indicators.Where(i => facts[i.Indicator] is not null || i.Missing == MissingTreatment.FixedPoints).ToList();
        if (mustRefuse || counted.Count == 0 || knownWeight < scoring.MinimumKnownWeight)
            return (null, knownWeight, belowMinimum);

        var points = counted.Sum(i => i.Weight * (facts[i.Indicator] is { } v ? Points(i.Scale, v) : i.FixedPoints));
        return (decimal.Round(points / counted.Sum(i => i.Weight), scoring.Decimals, scoring.Rounding), knownWeight, belowMinimum);
    }

    public static decimal Points(PointScale scale, decimal value) => scale switch
    {
        BandScale bands => bands.Points[bands.LowerBounds.Count(from => value >= from)],
        CurveScale curve => OnCurve(curve, value),
        _ => throw new System.InvalidOperationException("no such scale"),
    };

    private static decimal OnCurve(CurveScale curve, decimal value)
    {
        if (value <= curve.Knots[0])
            return curve.Points[0];

        for (var i = 1; i < curve.Knots.Count; i++)
        {
            var (x0, y0, x1, y1) = (curve.Knots[i - 1], curve.Points[i - 1], curve.Knots[i], curve.Points[i]);
            if (value < x1)
                return y0 + ((value - x0) * (y1 - y0) / (x1 - x0));
        }

        return curve.Points[^1];
    }
}
