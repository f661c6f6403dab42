using System.Collections.Generic;
using CustomerTiering.Customers;

namespace CustomerTiering.Access;

/// <summary>A part of a customer's file to which access is given or not, such as contacts or discount terms. Immutable.</summary>
public sealed class AccessPart
{
    internal AccessPart(string id, IReadOnlyDictionary<string, string> names, IReadOnlyList<FactKey> facts)
    {
        Id = id;
        Names = names;
        Facts = facts;
    }

    /// <summary>Gets the id, such as <c>contacts</c>.</summary>
    public string Id { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Gets the facts that stand in it; empty for a part that the host keeps elsewhere. A fact stands in one part at most.</summary>
    public IReadOnlyList<FactKey> Facts { get; }

    /// <summary>Gives the id.</summary>
    public override string ToString() => Id;
}
