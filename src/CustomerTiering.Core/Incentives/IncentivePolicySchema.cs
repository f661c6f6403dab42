using CustomerTiering.Policies;

namespace CustomerTiering.Incentives;

/// <summary>Describes what <see cref="IncentivePolicyReader"/> reads.</summary>
internal static class IncentivePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("How a policy measures people, and what it recommends.").Closed();
    }
}
