using System;
using CustomerTiering.Customers;
using CustomerTiering.Scoring;

namespace CustomerTiering.Comparisons;

/// <summary>What one indicator adds to the difference between a customer's two scores. Immutable.</summary>
public sealed class IndicatorDifference
{
    /// <summary>The decimals that contributions are kept to, so that differences add up exactly.</summary>
    internal const int Decimals = 10;

    internal IndicatorDifference(NumberIndicator indicator, PartialScore? a, PartialScore? b)
    {
        Indicator = indicator;
        (PointsA, PointsB) = (a?.Points, b?.Points);
        (WeightA, WeightB) = (Kept(a?.EffectiveWeight), Kept(b?.EffectiveWeight));
        (ContributionA, ContributionB) = (Kept(a?.Contribution), Kept(b?.Contribution));
    }

    /// <summary>Gets the indicator.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets the points under the first policy, 0 to 100; null where the indicator is left out or not scored.</summary>
    public decimal? PointsA { get; }

    /// <summary>Gets the points under the second policy, 0 to 100; null where the indicator is left out or not scored.</summary>
    public decimal? PointsB { get; }

    /// <summary>Gets the weight that it had for this customer under the first policy, 0 to 100, to 10 decimals.</summary>
    public decimal WeightA { get; }

    /// <summary>Gets the weight that it had for this customer under the second policy, 0 to 100, to 10 decimals.</summary>
    public decimal WeightB { get; }

    /// <summary>Gets what it gives to the score under the first policy, 0 to 100, to 10 decimals.</summary>
    public decimal ContributionA { get; }

    /// <summary>Gets what it gives to the score under the second policy, 0 to 100, to 10 decimals.</summary>
    public decimal ContributionB { get; }

    /// <summary>Gets how much more the second policy's score has from it than the first one's; below 0 for less.</summary>
    public decimal Difference => ContributionB - ContributionA;

    private static decimal Kept(decimal? value) => decimal.Round(value ?? 0, Decimals, MidpointRounding.ToEven);
}
