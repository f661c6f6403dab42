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
    /// <exception cref="ArgumentException">Customers are another's, customers or items are given more than once, or the leaver takes over from itself, all of which are told at once; or something is blank or null.</exception>
    public HandoverRequest(string leaver, LocalDate on, IEnumerable<OwnerRequest> customers, IEnumerable<HandoverItem>? items = null, IEnumerable<KpiEntry>? kpis = null, string? successor = null)
    {
        Leaver = Guard.NotBlank(leaver, nameof(leaver));
        On = on;
        Customers = Guard.NoneNull(customers, nameof(customers));
        var (givenItems, givenKpis) = (Guard.NoneNull(items ?? [], nameof(items)), Guard.NoneNull(kpis ?? [], nameof(kpis)));
        Items = [.. givenItems.OrderBy(static i => i.Kind, StringComparer.Ordinal).ThenBy(static i => i.Id, StringComparer.Ordinal)];
        Kpis = [.. givenKpis.OrderBy(static k => k.On).ThenBy(static k => k.Customer, StringComparer.Ordinal).ThenBy(static k => k.Kpi, StringComparer.Ordinal).ThenBy(static k => k.Value)];
        Successor = successor is null ? null : Guard.NotBlank(successor, nameof(successor));
        if (Problems(givenItems).ToList() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join("; ", problems));
    }

    /// <summary>Initializes a new instance of the <see cref="HandoverRequest"/> class, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="HandoverRequest(string, LocalDate, IEnumerable{OwnerRequest}, IEnumerable{HandoverItem}, IEnumerable{KpiEntry}, string)"/>
    /// <exception cref="ArgumentException">The day has a time of day, or what the other constructor refuses.</exception>
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

    private IEnumerable<string> Problems(IReadOnlyList<HandoverItem> items)
    {
        if (Successor == Leaver)
            yield return $"`{Leaver}` cannot take over from itself, name somebody else";
        if (Customers.Where(c => c.Standing.Owner != Leaver).Select(static c => $"`{c.Facts.Id}`").ToList() is { Count: > 0 } others)
            yield return $"{string.Join(", ", others)} are not owned by `{Leaver}`, give the leaver's own customers";
        if (Repeated.In(Customers.Select(static c => c.Facts.Id)) is { } customers)
            yield return $"customers are given more than once: {customers}, give each customer once";
        if (Repeated.In(items.Select(static i => i.ToString())) is { } twice)
            yield return $"items are given more than once: {twice}, give each item once";
    }
}
