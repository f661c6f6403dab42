using System;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Handover;

/// <summary>A value that counts in somebody's assessment, and the day that it belongs to. Immutable.</summary>
public sealed class KpiEntry
{
    /// <summary>Initializes a new instance of the <see cref="KpiEntry"/> class.</summary>
    /// <param name="kpi">The KPI; an id of lower-case letters, digits and hyphens.</param>
    /// <param name="customer">The customer that it came by; never blank.</param>
    /// <param name="on">The day that it belongs to.</param>
    /// <param name="value">The value, in the unit of the KPI.</param>
    /// <exception cref="ArgumentException">The KPI is no id, or the customer is blank.</exception>
    public KpiEntry(string kpi, string customer, LocalDate on, decimal value)
    {
        Kpi = Guard.Id(kpi, nameof(kpi));
        Customer = Guard.NotBlank(customer, nameof(customer));
        On = on;
        Value = value;
    }

    /// <summary>Initializes a new instance of the <see cref="KpiEntry"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="KpiEntry(string, string, LocalDate, decimal)"/>
    /// <exception cref="ArgumentException">The KPI is no id, the customer is blank, or the day has a time of day.</exception>
    public KpiEntry(string kpi, string customer, DateTime on, decimal value)
        : this(kpi, customer, Guard.DateOnly(on), value)
    {
    }

    /// <summary>Gets the KPI.</summary>
    public string Kpi { get; }

    /// <summary>Gets the customer.</summary>
    public string Customer { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the value.</summary>
    public decimal Value { get; }
}
