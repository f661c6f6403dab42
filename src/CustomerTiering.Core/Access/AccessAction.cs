using System.Collections.Generic;

namespace CustomerTiering.Access;

/// <summary>Something that can be done with a customer's file, such as reading or copying. Immutable.</summary>
public sealed class AccessAction
{
    internal AccessAction(string id, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Names = names;
    }

    /// <summary>Gets the id, such as <c>read</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; at least one.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
