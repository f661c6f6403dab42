using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Portfolio.Ranking;

/// <summary>
/// The best customers of a portfolio by one measure, such as the 20 with the most purchases of the past year (cement sales 13.2). Who has
/// a value of 0 or less, or none that is known, is not among them. Does not depend on the order in which the values come. Immutable.
/// </summary>
public sealed class TopList
{
    private readonly HashSet<string> _members;

    private TopList(int requested, TieRule ties, IReadOnlyList<TopPlace> places, IReadOnlyList<string> tied, IReadOnlyList<string> unknown)
    {
        Requested = requested;
        Ties = ties;
        Places = places;
        _members = new HashSet<string>(places.Select(static p => p.Customer), StringComparer.Ordinal);
        TiedAtTheEnd = tied;
        Unknown = unknown;
    }

    /// <summary>Gets how many customers were asked for, 1 or more.</summary>
    public int Requested { get; }

    /// <summary>Gets what became of equals at the end of the list.</summary>
    public TieRule Ties { get; }

    /// <summary>Gets those who are in the list, best first, equals by id.</summary>
    public IReadOnlyList<TopPlace> Places { get; }

    /// <summary>Gets the ids of all who are equal where the list ends, those in it and those left out; empty where it ends between two values.</summary>
    public IReadOnlyList<string> TiedAtTheEnd { get; }

    /// <summary>Gets the ids of those whose value is not known and who might belong to the list, in the order of their characters.</summary>
    public IReadOnlyList<string> Unknown { get; }

    /// <summary>Makes the list.</summary>
    /// <param name="values">One value for each customer, in any order.</param>
    /// <param name="count">How many customers to take, 1 or more.</param>
    /// <param name="ties">What becomes of equals at the end of the list.</param>
    /// <exception cref="ArgumentException">The count is below 1, or a customer has two values.</exception>
    public static TopList Of(IEnumerable<CustomerValue> values, int count, TieRule ties = TieRule.TakeAll)
    {
        if (count < 1)
            throw new ArgumentOutOfRangeException(nameof(count), count, "a list takes 1 customer or more");

        var ranked = new RankedValues(values);
        var places = ranked.Ties().SelectMany(static t => t.Tied.Select(v => new TopPlace(t.Before + 1, v.Customer, v.Value!.Value))).TakeWhile(static p => p.Value > 0).ToList();
        var isTied = places.Count > count && places[count].Value == places[count - 1].Value;
        var tied = isTied ? places.Where(p => p.Value == places[count].Value).Select(static p => p.Customer).ToList() : [];
        var taken = !isTied || ties == TieRule.ById ? places.Take(count)
            : ties == TieRule.TakeAll ? places.Where(p => p.Value >= places[count].Value)
            : places.Where(p => p.Value > places[count].Value);
        return new TopList(count, ties, [.. taken], tied, ranked.Unknown);
    }

    /// <summary>Tells whether the customer is in the list.</summary>
    public bool Contains(string customer) => _members.Contains(Guard.NotNull(customer, nameof(customer)));
}
