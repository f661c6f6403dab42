using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>Points along straight lines between knots; before the first and after the last knot they stay as they are there.</summary>
public sealed class CurveScale : PointScale
{
    private readonly decimal[] _at;
    private readonly decimal[] _points;

    internal CurveScale(decimal[] at, decimal[] points)
    {
        _at = at;
        _points = points;
    }

    /// <summary>Gets the values of the knots, ascending.</summary>
    public IReadOnlyList<decimal> Knots => _at;

    /// <summary>Gets the points at the knots.</summary>
    public IReadOnlyList<decimal> Points => _points;

    internal override IReadOnlyList<decimal> PointsInOrder => _points;

    /// <inheritdoc/>
    public override decimal PointsAt(decimal value)
    {
        var (at, points) = (_at, _points);
        if (value <= at[0])
            return points[0];

        var right = 1;
        while (right < at.Length && value >= at[right])
            right++;
        if (right == at.Length)
            return points[right - 1];

        var left = right - 1;
        return points[left] + ((value - at[left]) * (points[right] - points[left]) / (at[right] - at[left]));
    }

    internal override decimal End(bool upper) => _at[upper ? _at.Length - 1 : 0];
}
