using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>Reads the <c>clauses</c> of a policy: what its clauses are called in each language.</summary>
internal static class ClauseReader
{
    private static readonly NamedEntries Entries = new("clauses", "clause", "clause", static (o, key) => o.RequiredText(key));

    /// <summary>Gives the clauses, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<PolicyClause> Read(PolicyObject policy) => Entries.Read(policy, static (clause, names) => new PolicyClause(clause, names));
}
