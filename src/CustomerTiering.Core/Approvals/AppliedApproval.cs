using CustomerTiering.Customers;

namespace CustomerTiering.Approvals;

/// <summary>What becomes of a customer by something that had to be approved: the new standing, or what is missing. Immutable.</summary>
public sealed class AppliedApproval
{
    internal AppliedApproval(Standing standing) => Standing = standing;

    internal AppliedApproval(ApprovalGap gap) => Gap = gap;

    /// <summary>Gets what the customer becomes; null where something is missing.</summary>
    public Standing? Standing { get; }

    /// <summary>Gets what is missing; null where nothing is.</summary>
    public ApprovalGap? Gap { get; }

    /// <summary>Gets a value indicating whether it may take effect.</summary>
    public bool IsApplied => Standing is not null;
}
