using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Care;

/// <summary>Something that the care section of a policy declares and its rules give by id. Immutable.</summary>
public abstract class CareItem
{
    private protected CareItem(CareItemHeader header)
    {
        Id = header.Id;
        Names = header.Names;
        Clause = header.Clause;
        Basis = header.Basis;
    }

    /// <summary>Gets the id, unique in the care section.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets the clause of the policy's text; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where its numbers come from; null where not stated.</summary>
    public Basis? Basis { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
