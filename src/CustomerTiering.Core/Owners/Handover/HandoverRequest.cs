using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Handover;

/// <summary>Somebody leaves, or gives up customers, and everything passes over on a day. Immutable.</summary>
public sealed class HandoverRequest
{
    /// <summary>Initializes a new instance of the <see cref="HandoverRequest"/> class.</summary>
    /// <param name="leaver">Who leaves; never blank.</param>
    /// <param name="on">The first day on which the leaver owns nothing.</param>
    /// <param name="customers">The customers that the leaver owns.</param>
    /// <param name="items">What is open: complaints, promises, discounts, arrears, tasks; null for nothing.</param>
    /// <param name="kpis">What counts in the assessment of the period; null for nothing.</param>
    /// <param name="successor">Who takes what is about no customer, such as internal tasks; null for nobody, and it is then named as open.</param>
    /// <exception cref="ArgumentException">A customer is another's, an item is given twice, or something is blank; all are named.</exception>
    public HandoverRequest(string leaver, LocalDate on, IEnumerable<OwnerRequest> customers, IEnumerable<HandoverItem>? items = null, IEnumerable<KpiEntry>? kpis = null, string? successor = null)
    {
        Leaver = Guard.NotBlank(leaver, nameof(leaver));
        On = on;
        Customers = [.. Guard.NotNull(customers, nameof(customers))];
        Items = [.. (items ?? []).OrderBy(static i => i.Kind, StringComparer.Ordinal).ThenBy(static i => i.Id, StringComparer.Ordinal)];
        Kpis = [.. (kpis ?? []).OrderBy(static k => k.On).ThenBy(static k => k.Customer, StringComparer.Ordinal).ThenBy(static k => k.Kpi, StringComparer.Ordinal).ThenBy(static k => k.Value)];
        Successor = successor is null ? null : Guard.NotBlank(successor, nameof(successor));
        if (Successor == Leaver)
            throw new ArgumentException($"`{leaver}` cannot take over from itself; name somebody else", nameof(successor));
        if (Customers.Where(c => c.Standing.Owner != leaver).Select(static c => $"`{c.Facts.Id}`").ToList() is { Count: > 0 } others)
            throw new ArgumentException($"{string.Join(", ", others)} are not owned by `{leaver}`; give the leaver's own customers", nameof(customers));
        if (Items.GroupBy(static i => (i.Kind, i.Id)).Where(static g => g.Count() > 1).Select(static g => $"`{g.Key.Kind} {g.Key.Id}`").ToList() is { Count: > 0 } twice)
            throw new ArgumentException($"{string.Join(", ", twice)} are given more than once; give each item once", nameof(items));
    }

    /// <summary>Initializes a new instance of the <see cref="HandoverRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="HandoverRequest(string, LocalDate, IEnumerable{OwnerRequest}, IEnumerable{HandoverItem}, IEnumerable{KpiEntry}, string)"/>
    /// <exception cref="ArgumentException">A customer is another's, an item is given twice, something is blank, or the day has a time of day.</exception>
    public HandoverRequest(string leaver, DateTime on, IEnumerable<OwnerRequest> customers, IEnumerable<HandoverItem>? items = null, IEnumerable<KpiEntry>? kpis = null, string? successor = null)
        : this(leaver, Guard.DateOnly(on), customers, items, kpis, successor)
    {
    }

    /// <summary>Gets who leaves.</summary>
    public string Leaver { get; }

    /// <summary>Gets the first day on which the leaver owns nothing.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the customers.</summary>
    public IReadOnlyList<OwnerRequest> Customers { get; }

    /// <summary>Gets what is open, by kind and id.</summary>
    public IReadOnlyList<HandoverItem> Items { get; }

    /// <summary>Gets what counts in the assessment, by day, customer and KPI.</summary>
    public IReadOnlyList<KpiEntry> Kpis { get; }

    /// <summary>Gets who takes what is about no customer; null for nobody.</summary>
    public string? Successor { get; }
}
