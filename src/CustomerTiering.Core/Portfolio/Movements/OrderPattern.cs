using System;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Movements;

/// <summary>
/// How one customer buys: its own rhythm and how far it is behind it, its sales beside those of the same period of the year before, a new
/// customer's sales taken up to a whole period. What cannot be told from what is known is null. Immutable.
/// </summary>
public sealed class OrderPattern
{
    private const int RatioDecimals = 4;

    private OrderPattern(OrderHistory history, LocalDate asOf, MovementMeasures measures)
    {
        (Customer, AsOf) = (history.Customer, asOf);
        var from = asOf.PlusMonths(-measures.Months);
        var days = history.OrderDays(asOf);
        OrderDays = days.Count;
        FirstOrder = days.Count == 0 ? null : days[0];
        LastOrder = days.Count == 0 ? null : days[days.Count - 1];
        if (LastOrder is { } last)
            Silence = Counted(last, asOf, measures.Season);
        if (days.Count >= measures.MinimumOrders)
            UsualInterval = Median.Of(days.Skip(1).Select((day, i) => (decimal)Counted(days[i], day, measures.Season)));

        var most = MostThatCounts(history, asOf, measures.Cap);
        Sales = PeriodSales.Of(history, from, asOf, most);
        var (fromBefore, before) = measures.SamePeriodBefore(from, asOf);
        SamePeriodBefore = history.CoveredFrom <= fromBefore ? PeriodSales.Of(history, fromBefore, before, most) : null;
        BoughtBefore = days.Any(d => d < from) ? true : history.CoveredFrom <= from.PlusMonths(-measures.LookbackMonths) ? false : null;
        if (BoughtBefore == false && FirstOrder is { } first && measures.AnnualiseAfterDays is { } least && Period.DaysBetween(first, asOf) is var known && known >= least)
            Annualised = decimal.Round(Sales.Counted * Period.DaysBetween(from, asOf) / known, 2);
        if (days.LastOrDefault(d => d < from) is var lastBefore && days.Any(d => d < from) && days.Any(d => d >= from))
            SilenceBefore = Counted(lastBefore, days.First(d => d >= from), measures.Season);
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the day for which was measured; orders on it and after it are left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets on how many days something was ordered, 0 or more.</summary>
    public int OrderDays { get; }

    /// <summary>Gets the day of the first order that is known; null for none.</summary>
    public LocalDate? FirstOrder { get; }

    /// <summary>Gets the day of the last order; null for none.</summary>
    public LocalDate? LastOrder { get; }

    /// <summary>Gets the median number of days from one order day to the next, those of the season left out; null where there are too few orders for a rhythm.</summary>
    public decimal? UsualInterval { get; }

    /// <summary>Gets the days since the last order, those of the season left out; null where there is none.</summary>
    public int? Silence { get; }

    /// <summary>Gets how many times its usual interval a customer has been silent, rounded to 4 decimals; null where either is not known or the interval is 0.</summary>
    public decimal? RhythmRatio => Silence is { } silence && UsualInterval is { } usual and > 0 ? decimal.Round(silence / usual, RatioDecimals) : null;

    /// <summary>Gets the sales of the measuring period.</summary>
    public PeriodSales Sales { get; }

    /// <summary>Gets the sales of the same period of the year before, by the Chinese New Year where the period touches it; null where it is not covered.</summary>
    public PeriodSales? SamePeriodBefore { get; }

    /// <summary>Gets the change of counted sales against the same period of the year before, rounded to 4 decimals; -1 is nothing bought any more. Null where that is not covered or had no sales above 0.</summary>
    public decimal? Change => SamePeriodBefore is { Counted: > 0 } before ? decimal.Round((Sales.Counted - before.Counted) / before.Counted, RatioDecimals) : null;

    /// <summary>Gets whether the customer bought before the measuring period; null where too little before it is known to say that it did not.</summary>
    public bool? BoughtBefore { get; }

    /// <summary>Gets the days from the last order before the measuring period to the first in it, those of the season left out; null where either is missing.</summary>
    public int? SilenceBefore { get; }

    /// <summary>Gets a new customer's counted sales taken up to a whole period, rounded to 2 decimals; null for any other and where it is too new.</summary>
    public decimal? Annualised { get; }

    /// <summary>Measures a customer.</summary>
    /// <param name="history">Its orders.</param>
    /// <param name="asOf">The day for which to measure.</param>
    /// <param name="measures">By which numbers.</param>
    public static OrderPattern Of(OrderHistory history, LocalDate asOf, MovementMeasures measures)
        => new(Guard.NotNull(history, nameof(history)), asOf, Guard.NotNull(measures, nameof(measures)));

    /// <summary>Measures a customer, for hosts that have no NodaTime.</summary>
    /// <param name="history">Its orders.</param>
    /// <param name="asOf">The day for which to measure, without a time of day.</param>
    /// <param name="measures">By which numbers.</param>
    /// <exception cref="ArgumentException">The day has a time of day.</exception>
    public static OrderPattern Of(OrderHistory history, DateTime asOf, MovementMeasures measures) => Of(history, Guard.DateOnly(asOf), measures);

    private static int Counted(LocalDate from, LocalDate before, MovingSeason? season)
        => Period.DaysBetween(from, before) - (season?.DaysIn(from.PlusDays(1), before) ?? 0);

    private static decimal? MostThatCounts(OrderHistory history, LocalDate asOf, OrderCap? cap)
    {
        var orders = cap is null ? [] : history.Orders.Where(o => o.IsOrder && o.Date < asOf).Select(static o => o.Amount).ToList();
        return cap is not null && orders.Count >= cap.MinimumOrders ? Median.Of(orders) * cap.Factor : null;
    }
}
