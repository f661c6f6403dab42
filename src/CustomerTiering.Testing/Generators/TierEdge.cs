using CustomerTiering.Customers;
using CustomerTiering.Tiers;

namespace CustomerTiering.Testing.Generators;

/// <summary>A customer that just reaches a tier by its score, and the same one smallest step worse in one indicator. Immutable.</summary>
internal sealed class TierEdge(Tier tier, NumberIndicator indicator, DecisionRequest? reaching, DecisionRequest fallingShort)
{
    public Tier Tier { get; } = tier;

    public NumberIndicator Indicator { get; } = indicator;

    /// <summary>Gets the customer that reaches the tier; null where the indicator alone does not decide over it.</summary>
    public DecisionRequest? Reaching { get; } = reaching;

    public DecisionRequest FallingShort { get; } = fallingShort;
}
