using System;
using System.Collections.Generic;

namespace CustomerTiering.Scoring;

/// <summary>The scorecard of a policy. Immutable.</summary>
public sealed class ScoringPolicy
{
    internal ScoringPolicy(IReadOnlyList<ScoredIndicator> indicators, decimal minimumKnownWeight, int decimals, MidpointRounding rounding, int? cycleMonths, string? clause)
    {
        Indicators = indicators;
        MinimumKnownWeight = minimumKnownWeight;
        Decimals = decimals;
        Rounding = rounding;
        CycleMonths = cycleMonths;
        Clause = clause;
    }

    /// <summary>Gets the lines, in the order of the policy.</summary>
    public IReadOnlyList<ScoredIndicator> Indicators { get; }

    /// <summary>Gets the least weight of known indicators, 0 to 100, included, with which a customer is gradable.</summary>
    public decimal MinimumKnownWeight { get; }

    /// <summary>Gets the decimals of the composite score, 0 to 6; tiers read the rounded score.</summary>
    public int Decimals { get; }

    /// <summary>Gets how a score halfway between two is rounded.</summary>
    public MidpointRounding Rounding { get; }

    /// <summary>Gets the months between two scorings; null where not stated (foreign trade 3.2, service levels: assessment).</summary>
    public int? CycleMonths { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }
}
