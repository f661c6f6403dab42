using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.Terms;

namespace CustomerTiering.Customers;

/// <summary>
/// What is known of one customer at one moment. Immutable and safe to share between threads; made by
/// <see cref="CustomerFactsBuilder"/>. A fact that is not there is unknown, which is not the same as zero or no.
/// </summary>
public sealed class CustomerFacts
{
    private readonly FactProvenance?[]? _provenance;

    internal CustomerFacts(string id, FactLayout layout, decimal[] numbers, bool[] flags, string[] codes, FactProvenance?[]? provenance)
    {
        Id = id;
        Layout = layout;
        NumberValues = numbers;
        FlagValues = flags;
        CodeValues = codes;
        _provenance = provenance;
        DoubtfulFacts = provenance?.Count(p => p?.Verification is Verification.Unverified or Verification.Refuted) ?? 0;
    }

    /// <summary>Gets the host's id of the customer.</summary>
    public string Id { get; }

    /// <summary>Gets the keys of the known facts, by kind and id.</summary>
    public IReadOnlyList<FactKey> Known => Layout.Known;

    /// <summary>Gets how many facts are marked as unverified or refuted (foreign trade 4.2).</summary>
    [Unit(Units.Count)]
    public int DoubtfulFacts { get; }

    /// <inheritdoc cref="Indicators.AnnualPurchase"/>
    public decimal? AnnualPurchase => this[Indicators.AnnualPurchase];

    /// <inheritdoc cref="Indicators.PurchaseFrequency"/>
    public decimal? PurchaseFrequency => this[Indicators.PurchaseFrequency];

    /// <inheritdoc cref="Indicators.ProfitContribution"/>
    public decimal? ProfitContribution => this[Indicators.ProfitContribution];

    /// <inheritdoc cref="Indicators.LengthOfRelationship"/>
    public decimal? LengthOfRelationship => this[Indicators.LengthOfRelationship];

    /// <inheritdoc cref="Indicators.GrowthPotential"/>
    public decimal? GrowthPotential => this[Indicators.GrowthPotential];

    /// <inheritdoc cref="Indicators.MarketInfluence"/>
    public decimal? MarketInfluence => this[Indicators.MarketInfluence];

    /// <inheritdoc cref="Indicators.PurchaseGrowth"/>
    public decimal? PurchaseGrowth => this[Indicators.PurchaseGrowth];

    /// <inheritdoc cref="Indicators.DecliningQuarters"/>
    public decimal? DecliningQuarters => this[Indicators.DecliningQuarters];

    /// <inheritdoc cref="Indicators.Recency"/>
    public decimal? Recency => this[Indicators.Recency];

    /// <inheritdoc cref="Indicators.PaymentPunctuality"/>
    public decimal? PaymentPunctuality => this[Indicators.PaymentPunctuality];

    /// <inheritdoc cref="Indicators.NeedsComplexity"/>
    public decimal? NeedsComplexity => this[Indicators.NeedsComplexity];

    /// <inheritdoc cref="Indicators.CreditRating"/>
    public decimal? CreditRating => this[Indicators.CreditRating];

    /// <inheritdoc cref="Indicators.HasPurchased"/>
    public bool? HasPurchased => this[Indicators.HasPurchased];

    /// <inheritdoc cref="Indicators.Region"/>
    public string? Region => this[Indicators.Region];

    /// <inheritdoc cref="Indicators.Industry"/>
    public string? Industry => this[Indicators.Industry];

    /// <inheritdoc cref="Indicators.Channel"/>
    public string? Channel => this[Indicators.Channel];

    internal FactLayout Layout { get; }

    internal decimal[] NumberValues { get; }

    internal bool[] FlagValues { get; }

    internal string[] CodeValues { get; }

    /// <summary>Gets a number, in the indicator's unit; null where unknown.</summary>
    public decimal? this[NumberIndicator indicator] => Layout.PositionOf(indicator) is >= 0 and var at ? NumberValues[at] : null;

    /// <summary>Gets a yes-or-no fact; null where unknown.</summary>
    public bool? this[FlagIndicator indicator] => Layout.PositionOf(indicator) is >= 0 and var at ? FlagValues[at] : null;

    /// <summary>Gets a coded attribute; null where unknown.</summary>
    public string? this[CodeIndicator indicator] => Layout.PositionOf(indicator) is >= 0 and var at ? CodeValues[at] : null;

    /// <summary>Tells whether the fact is known.</summary>
    public bool Knows(FactKey key) => Layout.PositionOf(key) >= 0;

    /// <summary>Gives the facts with another value for a number that is known.</summary>
    internal CustomerFacts With(NumberIndicator indicator, decimal value)
    {
        var numbers = (decimal[])NumberValues.Clone();
        numbers[Layout.PositionOf(indicator)] = value;
        return new CustomerFacts(Id, Layout, numbers, FlagValues, CodeValues, _provenance);
    }

    /// <summary>Gives where a fact comes from; null where nothing was stated or the fact is unknown.</summary>
    public FactProvenance? ProvenanceOf(FactKey key)
    {
        if (_provenance is null)
            return null;

        for (var i = 0; i < Layout.Keys.Length; i++)
        {
            if (Layout.Keys[i].Equals(key))
                return _provenance[i];
        }

        return null;
    }
}
