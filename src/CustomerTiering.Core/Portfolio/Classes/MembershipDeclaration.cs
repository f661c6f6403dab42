using System.Collections.Generic;
using CustomerTiering.Customers;
using CustomerTiering.Policies;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>A dated list that a policy reads classes from, and the fact that says whether a customer is on it (cement sales 6.1). Immutable.</summary>
public sealed class MembershipDeclaration
{
    internal MembershipDeclaration(string id, FlagIndicator fact, int? units, Provision provision, IReadOnlyDictionary<string, string> names)
    {
        Id = id;
        Fact = fact;
        Units = units;
        Provision = provision;
        Names = names;
    }

    /// <summary>Gets the id of the list.</summary>
    public string Id { get; }

    /// <summary>Gets the fact that says whether a customer is on the list.</summary>
    public FlagIndicator Fact { get; }

    /// <summary>Gets how many units the list has by the policy's text, such as the 27 of the provincial state-owned system; null where it says nothing.</summary>
    public int? Units { get; }

    /// <summary>Gets where the list and its number of units come from.</summary>
    public Provision Provision { get; }

    /// <summary>Gets the name by language tag; may be empty.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }
}
