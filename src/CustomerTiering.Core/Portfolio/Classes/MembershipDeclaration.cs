using System.Collections.Generic;
using CustomerTiering.Customers;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>A dated list that a policy reads classes from, and the fact that says whether a customer is on it (cement sales 6.1). Immutable.</summary>
public sealed class MembershipDeclaration
{
    internal MembershipDeclaration(string id, FlagIndicator fact, int? units, string? clause, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Fact = fact;
        Units = units;
        Clause = clause;
        Names = names;
    }

    /// <summary>Gets the id of the list.</summary>
    public string Id { get; }

    /// <summary>Gets the fact that says whether a customer is on the list.</summary>
    public FlagIndicator Fact { get; }

    /// <summary>Gets how many units the list has by the policy's text, such as the 27 of the provincial state-owned system; null where it says nothing.</summary>
    public int? Units { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
