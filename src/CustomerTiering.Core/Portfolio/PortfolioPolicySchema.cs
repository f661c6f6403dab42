using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio;

/// <summary>Describes what <see cref="PortfolioPolicyReader"/> reads.</summary>
internal static class PortfolioPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("Into which classes customers fall, and how all of them together are looked at.").Closed();
    }
}
