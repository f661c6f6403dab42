using System;
using CustomerTiering.Policies;
using CustomerTiering.Policies.BadPolicies;

namespace CustomerTiering.Owners;

/// <summary>The minimal policy with a section of owners; single quotes stand for double ones.</summary>
internal static class OwnerPolicies
{
    public static TieringEngine Engine(string owners)
    {
        var policy = TieringPolicy.Parse(MinimalPolicy.Text.Replace("\"factGroups\"", $"'owners': {{ {owners} }}, 'factGroups'".Replace('\'', '"'), StringComparison.Ordinal));
        return TieringEngine.Create(policy, b => b.AddIndicatorsOf(policy));
    }
}
