using System;
using System.Collections.Generic;
using CustomerTiering.Wording;

namespace CustomerTiering.Customers;

/// <summary>
/// Collects what is known of a customer; <see cref="Build"/> gives the immutable <see cref="CustomerFacts"/>. Setting null
/// makes a fact unknown again. Not safe for use by several threads at once. Written so that C# 7.3 can use all of it.
/// </summary>
public sealed class CustomerFactsBuilder
{
    private readonly List<Entry> _entries = [];
    private Dictionary<FactKey, FactProvenance>? _provenance;

    /// <summary>Gets or sets the host's id of the customer; needed by <see cref="Build"/>.</summary>
    public string? Id { get; set; }

    /// <inheritdoc cref="Indicators.AnnualPurchase"/>
    public decimal? AnnualPurchase { get => this[Indicators.AnnualPurchase]; set => this[Indicators.AnnualPurchase] = value; }

    /// <inheritdoc cref="Indicators.PurchaseFrequency"/>
    public decimal? PurchaseFrequency { get => this[Indicators.PurchaseFrequency]; set => this[Indicators.PurchaseFrequency] = value; }

    /// <inheritdoc cref="Indicators.ProfitContribution"/>
    public decimal? ProfitContribution { get => this[Indicators.ProfitContribution]; set => this[Indicators.ProfitContribution] = value; }

    /// <inheritdoc cref="Indicators.LengthOfRelationship"/>
    public decimal? LengthOfRelationship { get => this[Indicators.LengthOfRelationship]; set => this[Indicators.LengthOfRelationship] = value; }

    /// <inheritdoc cref="Indicators.GrowthPotential"/>
    public decimal? GrowthPotential { get => this[Indicators.GrowthPotential]; set => this[Indicators.GrowthPotential] = value; }

    /// <inheritdoc cref="Indicators.MarketInfluence"/>
    public decimal? MarketInfluence { get => this[Indicators.MarketInfluence]; set => this[Indicators.MarketInfluence] = value; }

    /// <inheritdoc cref="Indicators.PurchaseGrowth"/>
    public decimal? PurchaseGrowth { get => this[Indicators.PurchaseGrowth]; set => this[Indicators.PurchaseGrowth] = value; }

    /// <inheritdoc cref="Indicators.DecliningQuarters"/>
    public decimal? DecliningQuarters { get => this[Indicators.DecliningQuarters]; set => this[Indicators.DecliningQuarters] = value; }

    /// <inheritdoc cref="Indicators.Recency"/>
    public decimal? Recency { get => this[Indicators.Recency]; set => this[Indicators.Recency] = value; }

    /// <inheritdoc cref="Indicators.PaymentPunctuality"/>
    public decimal? PaymentPunctuality { get => this[Indicators.PaymentPunctuality]; set => this[Indicators.PaymentPunctuality] = value; }

    /// <inheritdoc cref="Indicators.NeedsComplexity"/>
    public decimal? NeedsComplexity { get => this[Indicators.NeedsComplexity]; set => this[Indicators.NeedsComplexity] = value; }

    /// <inheritdoc cref="Indicators.CreditRating"/>
    public decimal? CreditRating { get => this[Indicators.CreditRating]; set => this[Indicators.CreditRating] = value; }

    /// <inheritdoc cref="Indicators.HasPurchased"/>
    public bool? HasPurchased { get => this[Indicators.HasPurchased]; set => this[Indicators.HasPurchased] = value; }

    /// <inheritdoc cref="Indicators.Region"/>
    public string? Region { get => this[Indicators.Region]; set => this[Indicators.Region] = value; }

    /// <inheritdoc cref="Indicators.Industry"/>
    public string? Industry { get => this[Indicators.Industry]; set => this[Indicators.Industry] = value; }

    /// <inheritdoc cref="Indicators.Channel"/>
    public string? Channel { get => this[Indicators.Channel]; set => this[Indicators.Channel] = value; }

    /// <summary>Gets or sets a number in the indicator's unit; null for unknown.</summary>
    public decimal? this[NumberIndicator indicator]
    {
        get => Find(indicator) is >= 0 and var at ? _entries[at].Number : null;
        set => Put(indicator, value is null ? null : new Entry(indicator) { Number = value.Value });
    }

    /// <summary>Gets or sets a yes-or-no fact; null for unknown.</summary>
    public bool? this[FlagIndicator indicator]
    {
        get => Find(indicator) is >= 0 and var at ? _entries[at].Flag : null;
        set => Put(indicator, value is null ? null : new Entry(indicator) { Flag = value.Value });
    }

    /// <summary>Gets or sets a coded attribute; null for unknown. A blank text, which many systems store for it, is unknown too.</summary>
    public string? this[CodeIndicator indicator]
    {
        get => Find(indicator) is >= 0 and var at ? _entries[at].Code : null;
        set => Put(indicator, string.IsNullOrWhiteSpace(value) ? null : new Entry(indicator) { Code = value });
    }

    /// <summary>States where a fact comes from. It is kept only if the fact is known when <see cref="Build"/> runs.</summary>
    /// <exception cref="ArgumentNullException">There is no key or no provenance.</exception>
    public CustomerFactsBuilder From(FactKey key, FactProvenance provenance)
    {
        (_provenance ??= [])[Guard.NotNull(key, nameof(key))] = Guard.NotNull(provenance, nameof(provenance));
        return this;
    }

    /// <summary>Makes the immutable facts. The builder may be used on and changes nothing that it has built.</summary>
    /// <exception cref="InvalidOperationException">No id was set.</exception>
    public CustomerFacts Build()
    {
        if (string.IsNullOrWhiteSpace(Id))
            throw new InvalidOperationException("a customer needs an id: set `Id` before `Build`");

        var entries = _entries.ToArray();
        Array.Sort(entries, static (a, b) => FactLayout.Compare(a.Key, b.Key));
        var keys = Array.ConvertAll(entries, static e => e.Key);
        return new CustomerFacts(
            Id!,
            FactLayout.Of(keys),
            ValuesOf(entries, FactKind.Number, static e => e.Number),
            ValuesOf(entries, FactKind.Flag, static e => e.Flag),
            ValuesOf(entries, FactKind.Code, static e => e.Code!),
            ProvenanceOf(keys));
    }

    private static T[] ValuesOf<T>(Entry[] entries, FactKind kind, Func<Entry, T> value)
    {
        var values = new T[Array.FindAll(entries, e => e.Key.Kind == kind).Length];
        var next = 0;
        foreach (var entry in entries)
        {
            if (entry.Key.Kind == kind)
                values[next++] = value(entry);
        }

        return values;
    }

    private FactProvenance?[]? ProvenanceOf(FactKey[] keys)
        => _provenance is null ? null : Array.ConvertAll(keys, k => _provenance.TryGetValue(k, out var p) ? p : null);

    private int Find(FactKey key) => _entries.FindIndex(e => e.Key.Equals(key));

    private void Put(FactKey key, Entry? entry)
    {
        var at = Find(key);
        if (at >= 0)
            _entries.RemoveAt(at);
        if (entry is not null)
            _entries.Add(entry);
    }

    private sealed class Entry(FactKey key)
    {
        public FactKey Key { get; } = key;

        public decimal Number { get; init; }

        public bool Flag { get; init; }

        public string? Code { get; init; }
    }
}
