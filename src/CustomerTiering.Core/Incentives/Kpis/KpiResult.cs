using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Incentives;

/// <summary>What a KPI came to for somebody in a period. Immutable.</summary>
public sealed class KpiResult
{
    internal KpiResult(Kpi kpi, KpiPeriod period, decimal? value, int records, IReadOnlyList<KpiPeriod> counted, IReadOnlyList<KpiPeriod> gaps)
    {
        Kpi = kpi;
        Period = period;
        Value = value;
        Records = records;
        CountedPeriods = counted;
        Gaps = gaps;
    }

    /// <summary>Gets the KPI.</summary>
    public Kpi Kpi { get; }

    /// <summary>Gets the period.</summary>
    public KpiPeriod Period { get; }

    /// <summary>Gets the value in the unit of the indicator, not rounded; null where it was not measured.</summary>
    public decimal? Value { get; }

    /// <summary>Gets how many records there were in the period, shared ones included; of a run, those of the other KPI.</summary>
    public int Records { get; }

    /// <summary>Gets the periods that a run counts, the last first; empty for what is no run.</summary>
    public IReadOnlyList<KpiPeriod> CountedPeriods { get; }

    /// <summary>Gets the periods that were not measured and that a run passed over, which neither broke nor extended it, the last first.</summary>
    public IReadOnlyList<KpiPeriod> Gaps { get; }

    /// <summary>Gets a value indicating whether there were enough records to measure it.</summary>
    public bool IsMeasured => Value is not null;

    internal CanonicalObject ToRecord() => new CanonicalObject()
        .Add("id", Kpi.Indicator.Id)
        .Add("value", Value)
        .Add("records", Records)
        .Add("gaps", Gaps.Select(static g => g.ToString()));
}
