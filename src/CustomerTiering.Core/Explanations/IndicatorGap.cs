using CustomerTiering.Customers;

namespace CustomerTiering.Explanations;

/// <summary>What one indicator alone, all else being as it is, would have to be for the score to reach a tier. Immutable.</summary>
public sealed class IndicatorGap
{
    internal IndicatorGap(NumberIndicator indicator, decimal value, decimal? needed)
    {
        Indicator = indicator;
        Value = value;
        Needed = needed;
    }

    /// <summary>Gets the indicator.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets what it is, in its unit.</summary>
    public decimal Value { get; }

    /// <summary>
    /// Gets the value nearest to today's that lifts the score to the tier: a multiple of the indicator's smallest step, one step less of
    /// which does not; null where the indicator alone cannot lift it.
    /// </summary>
    public decimal? Needed { get; }

    /// <summary>Gets how far the needed value is from today's, above 0; null where the indicator alone cannot lift the score.</summary>
    public decimal? Difference => Needed is { } needed ? System.Math.Abs(needed - Value) : null;
}
