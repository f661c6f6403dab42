namespace CustomerTiering.Approvals;

/// <summary>A policy that is to take the place of another, as people approve it: both files to the byte, and the rules as a host edited them.</summary>
internal static class PolicyChange
{
    /// <summary>Tells whether anything would change.</summary>
    public static bool IsOne(TieringEngine present, TieringEngine next)
        => present.Policy.Hash != next.Policy.Hash || present.RulesHash != next.RulesHash;

    /// <summary>Gives the subject; its id is that of the policy to come.</summary>
    public static ApprovalSubject Of(TieringEngine present, TieringEngine next)
        => ApprovalSubject.Of(ApprovalKinds.PolicyChange, next.Policy.Id)
            .With("version", next.Policy.Version)
            .With("policy", next.Policy.Hash)
            .With("rules", next.RulesHash)
            .With("replaced-policy", present.Policy.Hash)
            .With("replaced-rules", present.RulesHash);
}
