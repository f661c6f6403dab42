using CustomerTiering.Policies;

namespace CustomerTiering.Care;

/// <summary>Describes what <see cref="CarePolicyReader"/> reads.</summary>
internal static class CarePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("What customers are given, and what is done for them.").Closed();
    }
}
