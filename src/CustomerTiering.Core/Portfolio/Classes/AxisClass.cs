using System.Collections.Generic;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>One class of an axis, with what it means and what is done for its customers (cement sales art. 6, 15). Immutable.</summary>
public sealed class AxisClass
{
    internal AxisClass(string id, IReadOnlyDictionary<string, string> names, IReadOnlyDictionary<string, string> description, IReadOnlyList<ClassMeasure> measures)
    {
        Id = id;
        Names = names;
        Description = description;
        Measures = measures;
    }

    /// <summary>Gets the id, such as <c>key-project</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets who belongs to it, by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Description { get; }

    /// <summary>Gets what is done for customers of the class (cement sales art. 15); may be empty.</summary>
    public IReadOnlyList<ClassMeasure> Measures { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
