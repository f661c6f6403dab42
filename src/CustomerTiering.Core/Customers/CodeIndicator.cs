namespace CustomerTiering.Customers;

/// <summary>Names a coded attribute of a customer, such as a region; <c>facts[indicator]</c> is a <see cref="string"/> or null for unknown.</summary>
public sealed class CodeIndicator : FactKey
{
    internal CodeIndicator(string id, string? title)
        : base(id, FactKind.Code, title)
    {
    }
}
