using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>Points by bands: each begins at its lower bound, included, and ends before the next one's. The first has no lower bound, the last no upper.</summary>
public sealed class BandScale : PointScale
{
    private readonly decimal[] _from;
    private readonly decimal[] _points;

    internal BandScale(decimal[] from, decimal[] points)
    {
        _from = from;
        _points = points;
    }

    /// <summary>Gets the lower bounds of all bands but the first, ascending, each included in its band.</summary>
    public IReadOnlyList<decimal> LowerBounds => _from;

    /// <summary>Gets the points of the bands, one more than the lower bounds.</summary>
    public IReadOnlyList<decimal> Points => _points;

    internal override IReadOnlyList<decimal> PointsInOrder => _points;

    /// <inheritdoc/>
    public override decimal PointsAt(decimal value)
    {
        var from = _from;
        var band = from.Length;
        while (band > 0 && value < from[band - 1])
            band--;
        return _points[band];
    }

    internal override decimal End(bool upper) => _from.Length == 0 ? 0 : _from[upper ? _from.Length - 1 : 0];
}
