using CustomerTiering.Policies;

namespace CustomerTiering.Owners;

/// <summary>Describes what <see cref="OwnerPolicyReader"/> reads.</summary>
internal static class OwnerPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("Who looks after which customer.").Closed();
    }
}
