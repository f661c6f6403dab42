using CustomerTiering.Customers;

namespace CustomerTiering.Incentives;

/// <summary>
/// KPIs that the policies of the library declare, as keys for rules in C#: <c>c.Facts[Kpis.Satisfaction] &lt; 0.7m</c>. A policy says how each is worked
/// out; one that it does not declare is unknown.
/// </summary>
public static class Kpis
{
    /// <summary>Gets customers' satisfaction by survey (foreign trade 2.3, 5.2; service levels: assessment). Unit: a share; 0.9 is 90 %. More is better. Unknown with too few answers.</summary>
    public static NumberIndicator Satisfaction { get; } = Indicator.Number("satisfaction", Units.Share, true, 4);

    /// <summary>Gets the quarters in a row in which satisfaction was too low (foreign trade 5.3). Unit: a count. Less is better. Unknown in a quarter that was not measured.</summary>
    public static NumberIndicator LowSatisfactionQuarters { get; } = Indicator.Number("low-satisfaction-quarters", Units.Count, false, 0);

    /// <summary>Gets orders won of those quoted (foreign trade 2.3). Unit: a share. More is better. Unknown with too few deals.</summary>
    public static NumberIndicator OrderConversionRate { get; } = Indicator.Number("order-conversion-rate", Units.Share, true, 4);

    /// <summary>Gets deliveries in time (foreign trade 2.4). Unit: a share. More is better. Unknown with too few deliveries.</summary>
    public static NumberIndicator OnTimeDelivery { get; } = Indicator.Number("on-time-delivery", Units.Share, true, 4);

    /// <summary>Gets requests answered in time (service levels: assessment). Unit: a share. More is better. Unknown with too few requests.</summary>
    public static NumberIndicator ResponseInTime { get; } = Indicator.Number("response-in-time", Units.Share, true, 4);

    /// <summary>Gets problems solved (service levels: assessment). Unit: a share. More is better. Unknown with too few problems.</summary>
    public static NumberIndicator ResolutionRate { get; } = Indicator.Number("resolution-rate", Units.Share, true, 4);

    /// <summary>Gets customers that rose to a better tier (service levels: assessment). Unit: a share. More is better. Unknown with too few customers.</summary>
    public static NumberIndicator TierUpgradeRate { get; } = Indicator.Number("tier-upgrade-rate", Units.Share, true, 4);

    /// <summary>Gets care tasks done of those planned (foreign trade 5.3). Unit: a share. More is better. Unknown where none was planned.</summary>
    public static NumberIndicator CareTargetsMet { get; } = Indicator.Number("care-targets-met", Units.Share, true, 4);

    /// <summary>Gets visits done of those planned (relationship care: duties). Unit: a share. More is better. Unknown where none was planned.</summary>
    public static NumberIndicator VisitsDone { get; } = Indicator.Number("visits-done", Units.Share, true, 4);

    /// <summary>Gets what was sold of the target (key accounts art. 5). Unit: a share; 1 is the target met. More is better. Unknown without a target.</summary>
    public static NumberIndicator TargetAttainment { get; } = Indicator.Number("target-attainment", Units.Share, true, 4);

    /// <summary>Gets reports that came in time (foreign trade 2.3, 3.5). Unit: a share. More is better. Unknown where none was due.</summary>
    public static NumberIndicator ReportsInTime { get; } = Indicator.Number("reports-in-time", Units.Share, true, 4);

    /// <summary>Gets justified complaints of the customers whom the person looks after (foreign trade 5.1). Unit: a count. Less is better. Unknown where there was none.</summary>
    public static NumberIndicator Complaints { get; } = Indicator.Number("complaints", Units.Count, false, 0);

    /// <summary>Gets records of work found in order by those who looked them over or by the audit (foreign trade 5.1). Unit: a share. More is better. Unknown where none was looked at.</summary>
    public static NumberIndicator RecordsInOrder { get; } = Indicator.Number("records-in-order", Units.Share, true, 4);
}
