using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Groups;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Portfolio.Shares;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>The customers of a portfolio rolled up to those who own them, and those that look like one. Immutable.</summary>
public sealed class PortfolioGroups
{
    internal PortfolioGroups(PortfolioDecider decider, IReadOnlyList<CustomerIdentity> customers, IReadOnlyList<CustomerValue> purchases)
    {
        Structure = new CustomerGroups(customers);
        Purchases = [.. Structure.RollUp(purchases).OrderByDescending(static v => v.Value).ThenBy(static v => v.Customer, StringComparer.Ordinal)];
        Concentration = decider.Concentrate(Purchases);
        Duplicates = decider.Duplicates(customers);
    }

    /// <summary>Gets who belongs to whom.</summary>
    public CustomerGroups Structure { get; }

    /// <summary>Gets the annual purchases of each group by its head, the largest first; those of which a member's are not known stand last.</summary>
    public IReadOnlyList<CustomerValue> Purchases { get; }

    /// <summary>Gets how much hangs on the largest groups.</summary>
    public Concentration Concentration { get; }

    /// <summary>Gets customers that look like one; nothing is merged.</summary>
    public IReadOnlyList<DuplicateSet> Duplicates { get; }

    /// <summary>Gets the groups of two customers or more, the largest first.</summary>
    internal IEnumerable<(CustomerGroup Group, decimal? Purchases)> Larger
    {
        get
        {
            var groups = Structure.Groups.Where(static g => g.Members.Count > 1).ToDictionary(static g => g.Head, StringComparer.Ordinal);
            return Purchases.Where(p => groups.ContainsKey(p.Customer)).Select(p => (groups[p.Customer], p.Value));
        }
    }
}
