using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;

namespace CustomerTiering.Comparisons;

/// <summary>What one indicator does to the scores of the customers who rise, and of those who fall. Immutable.</summary>
public sealed class IndicatorDriver
{
    internal IndicatorDriver(NumberIndicator indicator, decimal? weightA, decimal? weightB, IEnumerable<CustomerDifference> rising, IEnumerable<CustomerDifference> falling)
    {
        Indicator = indicator;
        (WeightA, WeightB) = (weightA, weightB);
        (PointsOfRising, LeadsRising) = Of(rising);
        (PointsOfFalling, LeadsFalling) = Of(falling);
    }

    /// <summary>Gets the indicator.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets the weight in the first policy, above 0 to 100; null where it is not scored there.</summary>
    public decimal? WeightA { get; }

    /// <summary>Gets the weight in the second policy, above 0 to 100; null where it is not scored there.</summary>
    public decimal? WeightB { get; }

    /// <summary>Gets the points that it adds to the scores of those who rise, summed over all of them; below 0 where it takes points from them.</summary>
    public decimal PointsOfRising { get; }

    /// <summary>Gets how many of those who rise have more from it than from any other indicator.</summary>
    public int LeadsRising { get; }

    /// <summary>Gets the points that it adds to the scores of those who fall, summed over all of them; below 0 where it takes points from them.</summary>
    public decimal PointsOfFalling { get; }

    /// <summary>Gets how many of those who fall lose more by it than by any other indicator.</summary>
    public int LeadsFalling { get; }

    private (decimal Points, int Leads) Of(IEnumerable<CustomerDifference> customers)
    {
        var (points, leads) = (0m, 0);
        foreach (var customer in customers)
        {
            points += customer.Indicators.FirstOrDefault(i => i.Indicator.Id == Indicator.Id)?.Difference ?? 0;
            leads += customer.Leading?.Indicator.Id == Indicator.Id ? 1 : 0;
        }

        return (points, leads);
    }
}
