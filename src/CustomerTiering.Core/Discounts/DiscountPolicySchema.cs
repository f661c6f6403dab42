using CustomerTiering.Policies;

namespace CustomerTiering.Discounts;

/// <summary>Describes what <see cref="DiscountPolicyReader"/> reads.</summary>
internal static class DiscountPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("Which discounts a policy knows, and who approves them.").Closed();
    }
}
