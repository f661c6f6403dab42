using System.Collections.Generic;

namespace CustomRules;

/// <summary>What the team keeps in its own settings, not in the policy. Read when the engine is made.</summary>
public sealed class TeamSettings(IReadOnlyList<string> regionsAtRisk, decimal fullContractShare, int shortestStay)
{
    public IReadOnlyList<string> RegionsAtRisk { get; } = regionsAtRisk;

    public decimal FullContractShare { get; } = fullContractShare;

    public int ShortestStay { get; } = shortestStay;
}
