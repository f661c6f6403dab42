namespace CustomerTiering.Incentives;

/// <summary>How a KPI is worked out.</summary>
public enum KpiMeasure
{
    /// <summary>All that was achieved, divided by all that was possible; each record counts with the person's share.</summary>
    Ratio,

    /// <summary>All that was achieved; each record counts with the person's share.</summary>
    Total,

    /// <summary>For how many periods in a row another KPI was below or above a bound.</summary>
    Run,
}
