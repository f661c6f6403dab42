using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Owners.Leads;

/// <summary>Why a command was not carried out, and what the person may do instead. Nothing has changed. Immutable.</summary>
public sealed class LeadRefusal
{
    internal LeadRefusal(LeadRefusalReason reason, string problem, IReadOnlyList<LeadCommandKind> legal)
    {
        Reason = reason;
        Problem = problem;
        Legal = legal;
    }

    /// <summary>Gets why.</summary>
    public LeadRefusalReason Reason { get; }

    /// <summary>Gets why, in English, lower case and without a final period.</summary>
    public string Problem { get; }

    /// <summary>Gets what the person may do now.</summary>
    public IReadOnlyList<LeadCommandKind> Legal { get; }

    /// <summary>Gives the problem and what is possible.</summary>
    public override string ToString()
        => $"{Problem}; possible now: {(Legal.Count == 0 ? "nothing" : string.Join(", ", Legal.Select(static l => $"`{Rules.Conditions.ConditionPrinter.Words(l.ToString())}`")))}";
}
