using System.Collections.Generic;

namespace CustomerTiering.Credit;

/// <summary>Why a command was not carried out, and what the person may do instead. Immutable.</summary>
public sealed class CreditRefusal
{
    internal CreditRefusal(CreditRefusalReason reason, string problem, IReadOnlyList<string> legalCommands)
    {
        Reason = reason;
        Problem = problem;
        LegalCommands = legalCommands;
    }

    /// <summary>Gets why; the first reason where there are several.</summary>
    public CreditRefusalReason Reason { get; }

    /// <summary>Gets all that was wrong, in English.</summary>
    public string Problem { get; }

    /// <summary>Gets the commands that the person may give now, such as <c>override</c>; may be none.</summary>
    public IReadOnlyList<string> LegalCommands { get; }

    /// <summary>Gives the problem and the legal commands.</summary>
    public override string ToString()
        => LegalCommands.Count == 0 ? $"{Problem}; nothing is left to do here" : $"{Problem}; possible now: `{string.Join("`, `", LegalCommands)}`";
}
