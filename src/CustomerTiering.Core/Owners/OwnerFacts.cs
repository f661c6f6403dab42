using CustomerTiering.Customers;

namespace CustomerTiering.Owners;

/// <summary>The facts by which a customer says what it needs of an owner.</summary>
internal sealed record OwnerFacts(CodeIndicator Region, CodeIndicator? Language, CodeIndicator? Skill)
{
    public static OwnerFacts Default { get; } = new(Indicators.Region, null, null);
}
