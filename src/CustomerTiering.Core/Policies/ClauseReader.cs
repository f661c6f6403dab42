using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>Reads the <c>clauses</c> of a policy: what its clauses are called in each language.</summary>
internal static class ClauseReader
{
    /// <summary>Gives the clauses, those with errors left out; they are recorded.</summary>
    public static IReadOnlyList<PolicyClause> Read(PolicyObject policy)
    {
        var clauses = new List<PolicyClause>();
        foreach (var node in policy.Items("clauses"))
        {
            if (node.AsObject() is not { } o)
                continue;

            var clause = o.RequiredText("clause");
            var before = o.Errors.Count;
            var names = o.Names("names");
            if (names.Count == 0 && o.Errors.Count == before)
                o.Error("names", "names the clause in no language", "give it a name in one at least, or leave the clause out");
            o.Close();
            if (clause is null)
                continue;
            if (clauses.Exists(c => c.Clause == clause))
                o.Error("clause", $"clause {Quoted.Text(clause)} stands twice", "keep one of them");
            else
                clauses.Add(new PolicyClause(clause, names));
        }

        return clauses;
    }
}
