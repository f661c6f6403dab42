using CustomerTiering.Tiers;

namespace CustomerTiering.Portfolio.Resources;

/// <summary>What one tier gets of a resource. Immutable.</summary>
public sealed class TierAllocation
{
    internal TierAllocation(Tier tier, int customers, decimal needed, decimal granted)
    {
        Tier = tier;
        Customers = customers;
        Needed = needed;
        Granted = granted;
    }

    /// <summary>Gets the tier.</summary>
    public Tier Tier { get; }

    /// <summary>Gets how many customers it has.</summary>
    public int Customers { get; }

    /// <summary>Gets what it needs, 0 or more; where the policy states shares, what it is due.</summary>
    public decimal Needed { get; }

    /// <summary>Gets what it gets, 0 to <see cref="Needed"/>.</summary>
    public decimal Granted { get; }

    /// <summary>Gets what it lacks, 0 or more.</summary>
    public decimal Shortfall => Needed - Granted;
}
