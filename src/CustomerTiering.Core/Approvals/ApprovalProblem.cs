namespace CustomerTiering.Approvals;

/// <summary>One thing that keeps a command from being carried out.</summary>
internal sealed class ApprovalProblem(ApprovalRefusalReason reason, string text)
{
    public ApprovalRefusalReason Reason { get; } = reason;

    public string Text { get; } = text;
}
