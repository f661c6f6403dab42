using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>Why a command was not carried out, and what the person may do instead. Immutable.</summary>
public sealed class CaseRefusal
{
    internal CaseRefusal(CaseRefusalReason reason, string problem, IReadOnlyList<CaseAction> legalActions)
    {
        Reason = reason;
        Problem = problem;
        LegalActions = legalActions;
    }

    /// <summary>Gets why; the first reason where there are several.</summary>
    public CaseRefusalReason Reason { get; }

    /// <summary>Gets all that was wrong, in English.</summary>
    public string Problem { get; }

    /// <summary>Gets what the person may do now; may be nothing.</summary>
    public IReadOnlyList<CaseAction> LegalActions { get; }

    /// <summary>Gives the problem and what is possible.</summary>
    public override string ToString()
        => LegalActions.Count == 0 ? $"{Problem}; nothing is left to do here" : $"{Problem}; possible now: `{string.Join("`, `", LegalActions)}`";
}
