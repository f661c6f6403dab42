using CustomerTiering.Policies;

namespace CustomerTiering.Cases;

/// <summary>Describes what <see cref="CasePolicyReader"/> reads.</summary>
internal static class CasePolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("What is opened about a customer, runs on deadlines and is closed.").Closed();
    }
}
