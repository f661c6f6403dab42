using System.Collections.Generic;

namespace CustomerTiering.Cases;

/// <summary>What a case may be about, such as broken bags. Immutable.</summary>
public sealed class CaseCause
{
    internal CaseCause(string id, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>Gets the id, unique in the kind.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
