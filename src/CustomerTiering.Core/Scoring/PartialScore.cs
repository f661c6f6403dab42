using CustomerTiering.Customers;

namespace CustomerTiering.Scoring;

/// <summary>What one indicator contributes to a score. Immutable.</summary>
public sealed class PartialScore
{
    internal PartialScore(ScoredIndicator line, decimal? value, decimal countedWeight)
    {
        Indicator = line.Indicator;
        Value = value;
        IsBelowMinimum = value is { } known && line.Scale.PointsAt(known) < line.Minimum;
        Points = value is { } v ? line.Scale.PointsAt(v) : line.Missing == MissingTreatment.FixedPoints ? line.FixedPoints : null;
        Weight = line.Weight;
        EffectiveWeight = Points is null ? 0 : line.Weight * 100 / countedWeight;
    }

    /// <summary>Gets the indicator.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets the value in the indicator's unit; null where unknown.</summary>
    public decimal? Value { get; }

    /// <summary>Gets the points, 0 to 100; null where the indicator was left out.</summary>
    public decimal? Points { get; }

    /// <summary>Gets the weight that the policy gives, above 0 to 100.</summary>
    public decimal Weight { get; }

    /// <summary>Gets the weight that it had here, after unknown indicators were left out; 0 where it was left out itself.</summary>
    public decimal EffectiveWeight { get; }

    /// <summary>Gets the share of the composite that comes from here: points by effective weight, 0 to 100.</summary>
    public decimal Contribution => (Points ?? 0) * EffectiveWeight / 100;

    /// <summary>Gets how much the composite would gain if this indicator had full points; the reason codes rank by it.</summary>
    public decimal Lost => Points is null ? 0 : (100 - Points.Value) * EffectiveWeight / 100;

    /// <summary>Gets a value indicating whether the known value falls short of the indicator's own minimum.</summary>
    public bool IsBelowMinimum { get; }
}
