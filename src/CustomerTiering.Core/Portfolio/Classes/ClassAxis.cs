using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>One way in which a policy sorts its customers, beside their tier: by category, volume, settlement or quality (cement sales art. 6). Immutable.</summary>
public sealed class ClassAxis
{
    internal ClassAxis(string id, IReadOnlyList<AxisClass> classes, string? clause, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Classes = classes;
        Clause = clause;
        Names = names;
    }

    /// <summary>Gets the id, such as <c>category</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the classes, in the order of the policy.</summary>
    public IReadOnlyList<AxisClass> Classes { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gives the class of an id; null where the axis lacks it.</summary>
    public AxisClass? Find(string id) => Classes.FirstOrDefault(c => c.Id == id);
}
