using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Scoring;

/// <summary>A straight piece of a scale in whole numbers, from its lower bound, included, up to the next piece.</summary>
internal readonly struct FixedPiece(long from, long points, long slope)
{
    private const int MostPointDecimals = 6;
    private const int MostSlopeDecimals = 12;

    public readonly long From = from;
    public readonly long Points = points;
    public readonly long Slope = slope;

    /// <summary>Takes a scale apart, its points weighted; null where that is not exact. Values below the second piece belong to the first.</summary>
    public static FixedPiece[]? Of(PointScale scale, decimal share, int valueDecimals, int pointDecimals)
    {
        var pieces = scale switch
        {
            BandScale bands => bands.Points.Select((p, i) => Flat(i == 0 ? 0 : bands.LowerBounds[i - 1], p)),
            CurveScale curve => OfCurve(curve.Knots, curve.Points),
            _ => [null],
        };
        var made = pieces.ToList();
        return made.Contains(null) ? null : [.. made.Select(static p => p!.Value)];

        IEnumerable<FixedPiece?> OfCurve(IReadOnlyList<decimal> at, IReadOnlyList<decimal> points)
        {
            yield return Flat(at[0], points[0]);
            for (var i = 1; i < at.Count; i++)
                yield return Rising(at[i - 1], points[i - 1], at[i], points[i]);
            yield return Flat(at[at.Count - 1], points[points.Count - 1]);
        }

        FixedPiece? Flat(decimal from, decimal points)
            => FixedPoint.Exactly(points, MostPointDecimals) is not null
                && FixedPoint.Exactly(from, valueDecimals) is { } start
                && FixedPoint.Exactly(points * share, pointDecimals) is { } held
                    ? new FixedPiece(start, held, 0)
                    : null;

        // The slope itself must end: one third by a weight of 30 % ends, and yet decimals round the third first.
        FixedPiece? Rising(decimal left, decimal leftPoints, decimal right, decimal rightPoints)
        {
            var (width, height) = (right - left, rightPoints - leftPoints);
            var slope = height / width;
            return FixedPoint.Exactly(slope, MostSlopeDecimals) is not null
                && slope * width == height
                && FixedPoint.Exactly(slope * share, pointDecimals - valueDecimals) is { } rise
                && Flat(left, leftPoints) is { } start
                    ? new FixedPiece(start.From, start.Points, rise)
                    : null;
        }
    }
}
