using CustomerTiering.Policies;

namespace CustomerTiering.Cases;

/// <summary>Reads the <c>cases</c> section of a policy.</summary>
internal sealed class CasePolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public CasePolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new CasePolicy();
    }
}
