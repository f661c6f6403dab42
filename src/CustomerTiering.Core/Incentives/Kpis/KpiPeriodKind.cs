namespace CustomerTiering.Incentives;

/// <summary>How long a person is measured at a time.</summary>
public enum KpiPeriodKind
{
    /// <summary>A calendar month.</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year.</summary>
    Year,
}
