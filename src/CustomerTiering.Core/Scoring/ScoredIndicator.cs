using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Rules;

namespace CustomerTiering.Scoring;

/// <summary>One line of the scorecard. Immutable.</summary>
public sealed class ScoredIndicator
{
    internal ScoredIndicator(
        NumberIndicator indicator,
        decimal weight,
        PointScale scale,
        decimal? minimum,
        MissingTreatment missing,
        decimal fixedPoints,
        string? aspect,
        Basis? basis,
        string? clause,
        IReadOnlyDictionary<string, string>? measure = null,
        HandEntry? byHand = null)
    {
        Indicator = indicator;
        Weight = weight;
        Scale = scale;
        Minimum = minimum;
        Missing = missing;
        FixedPoints = fixedPoints;
        Aspect = aspect;
        Basis = basis;
        Clause = clause;
        Measure = measure ?? new Dictionary<string, string>();
        ByHand = byHand;
    }

    /// <summary>Gets the indicator.</summary>
    public NumberIndicator Indicator { get; }

    /// <summary>Gets the weight, above 0; the weights of a scorecard sum to 100.</summary>
    public decimal Weight { get; }

    /// <summary>Gets what turns the value into points.</summary>
    public PointScale Scale { get; }

    /// <summary>Gets the points below which the customer counts as falling short in this indicator, 0 to 100; null for none.</summary>
    public decimal? Minimum { get; }

    /// <summary>Gets what happens where the indicator is unknown.</summary>
    public MissingTreatment Missing { get; }

    /// <summary>Gets the points that an unknown indicator counts with under <see cref="MissingTreatment.FixedPoints"/>, 0 to 100.</summary>
    public decimal FixedPoints { get; }

    /// <summary>Gets the aspect of value that the indicator stands for; null where not stated (foreign trade 1.3).</summary>
    public string? Aspect { get; }

    /// <summary>Gets where weight and scale come from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the rule by which the indicator is measured, by language tag; empty where not stated (service levels: principles).</summary>
    public IReadOnlyDictionary<string, string> Measure { get; }

    /// <summary>Gets how the indicator is entered by hand; null where it is not, or the policy does not say.</summary>
    public HandEntry? ByHand { get; }
}
