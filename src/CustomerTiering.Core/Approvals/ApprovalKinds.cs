namespace CustomerTiering.Approvals;

/// <summary>The kinds of request that the library makes by itself. A host adds its own: any id.</summary>
public static class ApprovalKinds
{
    /// <summary>A change of tier that a decision proposes.</summary>
    public const string TierChange = "tier-change";

    /// <summary>A tier set by hand.</summary>
    public const string Pin = "pin";

    /// <summary>A discount.</summary>
    public const string Discount = "discount";

    /// <summary>A gift (cement sales art. 14).</summary>
    public const string Gift = "gift";

    /// <summary>An owner of another role than the tier's preferred one (foreign trade 3.3).</summary>
    public const string OwnerException = "owner-exception";

    /// <summary>Leave to read or copy a part of a customer's file (key accounts art. 9).</summary>
    public const string Access = "access";

    /// <summary>Another policy, or other rules, in the place of those in force (foreign trade 2.2).</summary>
    public const string PolicyChange = "policy-change";
}
