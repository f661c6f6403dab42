using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules;

namespace CustomerTiering.Incentives;

/// <summary>A number by which a policy measures people. Immutable.</summary>
public sealed class Kpi
{
    internal Kpi(NumberIndicator indicator, KpiMeasure measure, string source, KpiPeriodKind period, int fewest, decimal? below, decimal? atLeast, string? clause, Basis? basis)
    {
        Indicator = indicator;
        Measure = measure;
        Source = source;
        Period = period;
        Fewest = fewest;
        Below = below;
        AtLeast = atLeast;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets the key by which rules look at it: <c>c.Facts[Kpis.Satisfaction]</c>. It says the unit and whether more is better.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets how it is worked out.</summary>
    public KpiMeasure Measure { get; }

    /// <summary>Gets the kind of the records that it is worked out from; of a run, the id of the other KPI.</summary>
    public string Source { get; }

    /// <summary>Gets how long a person is measured at a time.</summary>
    public KpiPeriodKind Period { get; }

    /// <summary>Gets the fewest records in a period with which it is measured, 1 or more; with fewer it is unknown. Of a run, that of the other KPI.</summary>
    public int Fewest { get; }

    /// <summary>Gets the bound of a run that counts periods below it, excluded; null for none.</summary>
    public decimal? Below { get; }

    /// <summary>Gets the bound of a run that counts periods at it or above, included; null for none.</summary>
    public decimal? AtLeast { get; }

    /// <summary>Gets the clause of the policy's text; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the names by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names => Indicator.Names;

    internal bool IsMetBy(decimal value) => Below is { } below ? value < below : value >= AtLeast;
}
