using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>Who looks after a customer where nobody eligible has room (foreign trade 3.3: no vacuum). Immutable.</summary>
public sealed class OwnerFallback
{
    internal OwnerFallback(IReadOnlyList<string> roles, string? last, string? clause, Basis? basis)
    {
        Roles = roles;
        Last = last;
        Clause = clause;
        Basis = basis;
    }

    /// <summary>Gets the roles that take a customer as an exception, first choice first; exceptions of other roles are not made.</summary>
    public IReadOnlyList<string> Roles { get; }

    /// <summary>Gets the role that takes whoever is left, whatever its load; an alarm goes with it. Null for none: the customer then has an alarm and no owner.</summary>
    public string? Last { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets where the chain comes from; null where not stated.</summary>
    public Basis? Basis { get; }

    internal static OwnerFallback None { get; } = new([], null, null, null);

    /// <summary>Gives the place of a role in the chain, first 0; -1 where it is not in it.</summary>
    internal int PlaceOf(string role)
    {
        for (var i = 0; i < Roles.Count; i++)
        {
            if (Roles[i] == role)
                return i;
        }

        return -1;
    }
}
