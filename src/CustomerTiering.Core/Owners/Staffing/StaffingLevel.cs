using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Tiers;

namespace CustomerTiering.Owners.Staffing;

/// <summary>What the customers of one tier take, and how much of it the people can carry. Loads are in the unit of the policy's weights. Immutable.</summary>
public sealed class StaffingLevel
{
    internal StaffingLevel(Tier? tier, int customers, decimal load, decimal carried, IReadOnlyList<StaffingNeed> roles)
    {
        Tier = tier;
        Customers = customers;
        Load = load;
        Carried = carried;
        Roles = roles;
    }

    /// <summary>Gets the tier; null for customers without one.</summary>
    public Tier? Tier { get; }

    /// <summary>Gets how many customers it has.</summary>
    public int Customers { get; }

    /// <summary>Gets the load of these customers.</summary>
    public decimal Load { get; }

    /// <summary>Gets how much of it the people can carry who may, better tiers served first; 0 to <see cref="Load"/>.</summary>
    public decimal Carried { get; }

    /// <summary>Gets what nobody can carry, 0 or more.</summary>
    public decimal Shortfall => Load - Carried;

    /// <summary>Gets the roles that may look after the tier and have a capacity by the policy, in ordinal order; none where the policy bounds none of them.</summary>
    public IReadOnlyList<StaffingNeed> Roles { get; }

    /// <summary>Gives tier, customers and shortfall in one line.</summary>
    public override string ToString()
        => System.FormattableString.Invariant($"{Tier?.Code ?? "without tier"}: {Customers} customers, load {Load}, short of {Shortfall}");

    internal CanonicalObject ToCanonical() => new CanonicalObject()
        .Add("tier", Tier?.Code)
        .Add("customers", Customers)
        .Add("load", Load)
        .Add("carried", Carried)
        .Add("roles", Roles.Select(static r => new CanonicalObject().Add("role", r.Role).Add("needed", r.Needed).Add("present", r.Present).Add("missing", r.Missing)));
}
