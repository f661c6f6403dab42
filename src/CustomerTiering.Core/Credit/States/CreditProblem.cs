namespace CustomerTiering.Credit;

/// <summary>One thing that keeps a command from being carried out.</summary>
internal sealed record CreditProblem(CreditRefusalReason Reason, string Text);
