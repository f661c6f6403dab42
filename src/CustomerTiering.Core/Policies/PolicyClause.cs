using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>What a clause is called whose name in a policy is words of one language, not a number. Immutable.</summary>
public sealed class PolicyClause
{
    internal PolicyClause(string clause, IReadOnlyDictionary<string, string> names)
    {
        Clause = clause;
        Names = names;
    }

    /// <summary>Gets the clause as rules write it, unique in the policy.</summary>
    public string Clause { get; }

    /// <summary>Gets the name by language tag, at least one.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
