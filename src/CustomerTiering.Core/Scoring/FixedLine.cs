namespace CustomerTiering.Scoring;

/// <summary>
/// One line of a scorecard in whole numbers: weighted points and values each count in the line's decimal places. Bands and curves are
/// both a row of pieces, each with its lower bound, the weighted points there, and by how much they rise with each step of the value.
/// </summary>
internal sealed class FixedLine
{
    private const int FewestValueDecimals = 2;
    private const int MostValueDecimals = 4;
    private readonly FixedPiece[] _pieces;

    private FixedLine(int slot, int valueDecimals, long weight, FixedPiece[] pieces)
    {
        Slot = slot;
        ValueDecimals = valueDecimals;
        Weight = weight;
        _pieces = pieces;
    }

    public int Slot { get; }

    /// <summary>Gets how many decimal places a value may have.</summary>
    public int ValueDecimals { get; }

    public long Weight { get; }

    /// <summary>Gets the weight that is left out where the indicator is unknown.</summary>
    public long LeftOut { get; private init; }

    /// <summary>Gets the weighted points that count where the indicator is unknown.</summary>
    public long WhenUnknown { get; private init; }

    /// <summary>Gets the weighted points below which the customer falls short; 0 for none.</summary>
    public long Minimum { get; private init; }

    public bool Refuses { get; private init; }

    /// <summary>Lowers a line; null where some number of it is not whole in these places.</summary>
    public static FixedLine? Of(ScoredIndicator line, int slot, int weightDecimals, int pointDecimals)
        => Of(line, slot, weightDecimals, pointDecimals, MostValueDecimals) ?? Of(line, slot, weightDecimals, pointDecimals, FewestValueDecimals);

    /// <summary>Gives the weighted points of a value.</summary>
    public long PointsAt(long value)
    {
        var pieces = _pieces;
        var i = pieces.Length - 1;
        while (i > 0 && value < pieces[i].From)
            i--;
        ref readonly var piece = ref pieces[i];
        return piece.Slope == 0 ? piece.Points : piece.Points + ((value - piece.From) * piece.Slope);
    }

    private static FixedLine? Of(ScoredIndicator line, int slot, int weightDecimals, int pointDecimals, int valueDecimals)
    {
        var share = line.Weight / 100;
        var isFixed = line.Missing == MissingTreatment.FixedPoints;
        if (FixedPiece.Of(line.Scale, share, valueDecimals, pointDecimals) is not { } pieces
            || FixedPoint.Exactly(line.Weight, weightDecimals) is not { } weight
            || FixedPoint.Exactly((line.Minimum ?? 0) * share, pointDecimals) is not { } minimum
            || FixedPoint.Exactly(isFixed ? line.FixedPoints * share : 0, pointDecimals) is not { } whenUnknown)
            return null;

        return new FixedLine(slot, valueDecimals, weight, pieces)
        {
            LeftOut = isFixed ? 0 : weight,
            WhenUnknown = whenUnknown,
            Minimum = minimum,
            Refuses = line.Missing == MissingTreatment.Refuse,
        };
    }
}
