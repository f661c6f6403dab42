namespace CustomerTiering.Cases;

/// <summary>One thing that keeps a command from being carried out.</summary>
internal sealed record CaseProblem(CaseRefusalReason Reason, string Text);
