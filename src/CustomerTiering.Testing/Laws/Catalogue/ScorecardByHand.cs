using System;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using CustomerTiering.Scoring;

namespace CustomerTiering.Testing.Laws.Catalogue;

/// <summary>Reads a scorecard in the plainest way, without a line of the library's own scoring: what laws compare scores with.</summary>
internal static class ScorecardByHand
{
    /// <summary>Gives the weight of what is known, 0 to 100.</summary>
    public static decimal KnownWeight(TieringPolicy policy, CustomerFacts facts)
        => policy.Scoring.Indicators.Where(i => facts[i.Indicator] is not null).Sum(static i => i.Weight);

    /// <summary>Gives the rounded composite; null where the customer is not gradable.</summary>
    public static decimal? Composite(TieringPolicy policy, CustomerFacts facts)
    {
        var scoring = policy.Scoring;
        var counted = scoring.Indicators.Where(i => facts[i.Indicator] is not null || i.Missing == MissingTreatment.FixedPoints).ToList();
        if (counted.Count == 0
            || KnownWeight(policy, facts) < scoring.MinimumKnownWeight
            || scoring.Indicators.Any(i => facts[i.Indicator] is null && i.Missing == MissingTreatment.Refuse))
            return null;

        var points = counted.Sum(i => i.Weight * (facts[i.Indicator] is { } value ? Points(i.Scale, value) : i.FixedPoints));
        return decimal.Round(points / counted.Sum(static i => i.Weight), scoring.Decimals, scoring.Rounding);
    }

    /// <summary>Gives the points of a value.</summary>
    public static decimal Points(PointScale scale, decimal value) => scale switch
    {
        BandScale bands => bands.Points[bands.LowerBounds.Count(from => value >= from)],
        CurveScale curve => OnCurve(curve, value),
        _ => throw new InvalidOperationException($"no points by hand for a `{scale.GetType().Name}`"),
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

        return curve.Points[curve.Points.Count - 1];
    }
}
