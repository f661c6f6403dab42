namespace CustomerTiering.Testing.Approvals;

/// <summary>A machine that deliberately breaks a law.</summary>
internal sealed record WrongApproval(ApprovalLaw Law, string Name, ApprovalMachine Machine);
