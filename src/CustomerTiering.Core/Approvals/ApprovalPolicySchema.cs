using CustomerTiering.Policies;

namespace CustomerTiering.Approvals;

/// <summary>Describes what <see cref="ApprovalPolicyReader"/> reads.</summary>
internal static class ApprovalPolicySchema
{
    /// <summary>Gives the section.</summary>
    public static Shape Section(SchemaScope scope)
    {
        _ = scope;
        return new ObjectShape("How a policy has things approved.").Closed();
    }
}
