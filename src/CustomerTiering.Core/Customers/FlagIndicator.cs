namespace CustomerTiering.Customers;

/// <summary>Names a yes-or-no fact of a customer; <c>facts[indicator]</c> is a <see cref="bool"/> or null for unknown.</summary>
public sealed class FlagIndicator : FactKey
{
    internal FlagIndicator(string id, string? title)
        : base(id, FactKind.Flag, title)
    {
    }
}
