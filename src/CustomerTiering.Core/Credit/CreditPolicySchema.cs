using CustomerTiering.Policies;

namespace CustomerTiering.Credit;

/// <summary>Describes what <see cref="CreditPolicyReader"/> reads.</summary>
internal static class CreditPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("How a policy grades credit, warns, holds and releases.").Closed();
    }
}
