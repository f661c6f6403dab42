using System.Collections.Generic;

namespace CustomerTiering.Incentives;

/// <summary>A kind of breach that a policy punishes: a leak, a bad attitude, a duty not done (foreign trade 5.3). Immutable.</summary>
public sealed class BreachKind
{
    internal BreachKind(string id, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
