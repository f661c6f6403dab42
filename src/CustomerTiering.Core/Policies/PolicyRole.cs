using System.Collections.Generic;

namespace CustomerTiering.Policies;

/// <summary>A role that a policy names, such as the one that approves a change. Immutable.</summary>
public sealed class PolicyRole
{
    /// <summary>The kind of the codes that name roles.</summary>
    internal const string CodeKind = "role";

    internal PolicyRole(string id, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>Gets the id, unique in the policy, as rules write it.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag, at least one.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
