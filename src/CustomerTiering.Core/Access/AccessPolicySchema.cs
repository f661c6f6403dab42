using CustomerTiering.Policies;

namespace CustomerTiering.Access;

/// <summary>Describes what <see cref="AccessPolicyReader"/> reads.</summary>
internal static class AccessPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("Who may do what with which part of a customer's file.").Closed();
    }
}
