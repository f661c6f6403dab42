using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Something that is done for the customers of a class (cement sales art. 15: measures by customer type). Immutable.</summary>
public sealed class ClassMeasure
{
    internal ClassMeasure(string id, string? clause, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Clause = clause;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets what it says, by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
