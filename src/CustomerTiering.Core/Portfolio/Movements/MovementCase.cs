using System;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Terms;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>What movement rules look at: the customer, and how it buys by its own rhythm and beside the year before.</summary>
public readonly struct MovementCase : IRuleCase
{
    internal MovementCase(BoundFacts bound, OrderPattern pattern)
    {
        Bound = bound;
        Pattern = pattern;
    }

    /// <inheritdoc/>
    public CustomerFacts Facts => Bound.Facts;

    /// <inheritdoc/>
    public LocalDate AsOf => Pattern.AsOf;

    /// <summary>Gets how the customer buys.</summary>
    public OrderPattern Pattern { get; }

    /// <summary>Gets on how many days something was ordered.</summary>
    [Unit(Units.Days)]
    public int OrderDays => Pattern.OrderDays;

    /// <summary>Gets the days since the last order, those of the season left out; null where there is none.</summary>
    [Unit(Units.Days)]
    public int? Silence => Pattern.Silence;

    /// <summary>Gets how many times its usual interval the customer has been silent; null where it has no rhythm.</summary>
    [Unit(Units.Count)]
    public decimal? RhythmRatio => Pattern.RhythmRatio;

    /// <summary>Gets by what share sales fell against the same period of the year before, 0 where they rose; null where that is not covered or had none.</summary>
    [Unit(Units.Share)]
    public decimal? SalesDecline => Pattern.Change is { } change ? Math.Max(0, -change) : null;

    /// <summary>Gets a value indicating whether something was ordered in the measuring period.</summary>
    public bool BoughtInPeriod => Pattern.LastOrder >= Pattern.Sales.From;

    /// <summary>Gets whether something was ordered before it; null where that is not known.</summary>
    public bool? BoughtBefore => Pattern.BoughtBefore;

    /// <summary>Gets the days from the last order before the measuring period to the first in it; null where either is missing.</summary>
    [Unit(Units.Days)]
    public int? SilenceBefore => Pattern.SilenceBefore;

    internal BoundFacts Bound { get; }
}
