using System.Collections.Generic;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>Something that is done for the customers of a class (cement sales art. 15: measures by customer type). Immutable.</summary>
public sealed class ClassMeasure
{
    internal ClassMeasure(string id, Provision provision, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Provision = provision;
        Names = names;
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets where it comes from.</summary>
    public Provision Provision { get; }

    /// <summary>Gets what it says, by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
