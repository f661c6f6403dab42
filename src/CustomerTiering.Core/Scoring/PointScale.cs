using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>Turns an indicator's value into points, 0 to 100.</summary>
public abstract class PointScale
{
    private protected PointScale()
    {
    }

    /// <summary>Gives the points of a value, in the indicator's unit.</summary>
    public abstract decimal PointsAt(decimal value);

    /// <summary>Gets the points where the scale begins, where it changes and where it ends, in the order of the values.</summary>
    internal abstract IReadOnlyList<decimal> PointsInOrder { get; }

    /// <summary>Gets the value from which on, to the worse or the better side, points no longer change.</summary>
    /// <param name="upper">True for the upper end.</param>
    internal abstract decimal End(bool upper);
}
