using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Portfolio.Ranking;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Groups;

/// <summary>
/// Customers rolled up to those who own them, so that grade, exposure and the best customers can be told for groups. A customer without
/// owner is a group of its own. Where owners go round in a circle nobody is the head: those customers stand alone and are named. Immutable.
/// </summary>
public sealed class CustomerGroups
{
    private readonly Dictionary<string, string> _heads;

    /// <summary>Initializes a new instance of the <see cref="CustomerGroups"/> class.</summary>
    /// <param name="customers">All customers of the portfolio, each once, in any order.</param>
    /// <exception cref="ArgumentException">A customer is null or stands twice.</exception>
    public CustomerGroups(IEnumerable<CustomerIdentity> customers)
    {
        var all = Guard.NotNull(customers, nameof(customers)).ToList();
        if (all.Exists(static c => c is null))
            throw new ArgumentException("a customer is null", nameof(customers));
        if (all.GroupBy(static c => c.Customer, StringComparer.Ordinal).FirstOrDefault(static g => g.Count() > 1) is { } twice)
            throw new ArgumentException($"customer `{twice.Key}` stands twice", nameof(customers));

        var parents = all.ToDictionary(static c => c.Customer, static c => c.Parent, StringComparer.Ordinal);
        _heads = all.ToDictionary(static c => c.Customer, c => HeadOf(c.Customer, parents) ?? c.Customer, StringComparer.Ordinal);
        InCircles = [.. all.Select(static c => c.Customer).Where(c => HeadOf(c, parents) is null).OrderBy(static c => c, StringComparer.Ordinal)];
        Groups = [.. _heads.GroupBy(static h => h.Value, static h => h.Key, StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal).Select(static g => new CustomerGroup(g.Key, [.. g.OrderBy(static c => c, StringComparer.Ordinal)]))];
    }

    /// <summary>Gets the groups, by the characters of their heads; customers that stand alone are groups of one.</summary>
    public IReadOnlyList<CustomerGroup> Groups { get; }

    /// <summary>Gets the ids of customers whose owners go round in a circle or lead to one, in the order of their characters.</summary>
    public IReadOnlyList<string> InCircles { get; }

    /// <summary>Gives the id of the head of a customer's group; its own where it is not known here.</summary>
    public string HeadOf(string customer) => _heads.TryGetValue(Guard.NotNull(customer, nameof(customer)), out var head) ? head : customer;

    /// <summary>Sums values to groups, such as purchases for the best customers, or exposure. A group of which any value is not known is not known.</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <exception cref="ArgumentException">A customer has two values.</exception>
    public IReadOnlyList<CustomerValue> RollUp(IEnumerable<CustomerValue> values)
    {
        var ranked = new RankedValues(values);
        var unknown = new HashSet<string>(ranked.Unknown.Select(HeadOf), StringComparer.Ordinal);
        var sums = ranked.Known.GroupBy(v => HeadOf(v.Customer), StringComparer.Ordinal).ToDictionary(static g => g.Key, static g => g.Aggregate((ExactNumber)0m, static (sum, v) => sum + v.Value!.Value), StringComparer.Ordinal);
        return [.. sums.Keys.Union(unknown).OrderBy(static h => h, StringComparer.Ordinal).Select(h => new CustomerValue(h, unknown.Contains(h) ? null : sums[h].ToDecimal()))];
    }

    /// <summary>Gives the best tier of each group: who serves one of its members well serves the group.</summary>
    /// <param name="tierOf">Gives the tier of a customer; null for none.</param>
    /// <returns>The best tier by head; null where no member has one.</returns>
    public IReadOnlyDictionary<string, Tier?> BestTiers(Func<string, Tier?> tierOf)
    {
        Guard.NotNull(tierOf, nameof(tierOf));
        return Groups.ToDictionary(static g => g.Head, g => g.Members.Select(tierOf).Where(static t => t is not null).OrderByDescending(static t => t!.Rank).FirstOrDefault());
    }

    private static string? HeadOf(string customer, Dictionary<string, string?> parents)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(customer))
        {
            if (!parents.TryGetValue(customer, out var parent) || parent is null)
                return customer;
            customer = parent;
        }

        return null;
    }
}
