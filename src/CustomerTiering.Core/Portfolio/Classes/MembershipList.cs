using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Portfolio.Classes;

/// <summary>A host's dated list of customers, complete for the days it is asked for. Immutable; two with the same <see cref="Hash"/> answer alike.</summary>
public sealed class MembershipList
{
    private readonly ILookup<string, MembershipEntry> _entries;

    /// <summary>Initializes a new instance of the <see cref="MembershipList"/> class.</summary>
    /// <param name="id">The id under which the policy declares the list.</param>
    /// <param name="entries">All entries, in any order; a customer may have several.</param>
    /// <exception cref="ArgumentException">The id is not of the form stated, or an entry is null.</exception>
    public MembershipList(string id, IEnumerable<MembershipEntry> entries)
    {
        Id = Guard.Id(id, nameof(id));
        var given = Guard.NotNull(entries, nameof(entries)).ToList();
        if (given.Exists(static e => e is null))
            throw new ArgumentException("an entry is null", nameof(entries));

        Entries = [.. given.OrderBy(static e => e.Customer, StringComparer.Ordinal).ThenBy(static e => e.From).ThenBy(static e => e.Unit, StringComparer.Ordinal)];
        _entries = Entries.ToLookup(static e => e.Customer, StringComparer.Ordinal);
        Hash = Sha256Hex.Of(new CanonicalObject()
            .Add("id", Id)
            .Add("entries", Entries.Select(static e => new CanonicalObject().Add("customer", e.Customer).Add("unit", e.Unit).Add("from", e.From).Add("before", e.Before)))
            .ToString());
    }

    /// <summary>Gets the id.</summary>
    public string Id { get; }

    /// <summary>Gets the entries, by customer and day.</summary>
    public IReadOnlyList<MembershipEntry> Entries { get; }

    /// <summary>Gets the SHA-256 of the list, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>Gives the entry that counts for a customer on a day, the earliest of several; null for none.</summary>
    public MembershipEntry? Find(string customer, LocalDate day) => _entries[Guard.NotNull(customer, nameof(customer))].FirstOrDefault(e => e.IsInForce(day));

    /// <summary>Gives how many different units are on the list on a day.</summary>
    public int UnitsOn(LocalDate day) => Entries.Where(e => e.IsInForce(day)).Select(static e => e.Unit).Distinct().Count();

    /// <summary>Writes into a customer's facts whether it is on the list on a day, with the list's id and hash as the source.</summary>
    /// <param name="facts">The facts, with the customer's id.</param>
    /// <param name="fact">The fact that takes the answer.</param>
    /// <param name="day">The day.</param>
    /// <exception cref="InvalidOperationException">The facts have no id.</exception>
    public void WriteTo(CustomerFactsBuilder facts, FlagIndicator fact, LocalDate day)
    {
        var customer = Guard.NotNull(facts, nameof(facts)).Id ?? throw new InvalidOperationException("a customer needs an id before a list is asked for it: set `Id`");
        facts[Guard.NotNull(fact, nameof(fact))] = Find(customer, day) is not null;
        facts.From(fact, new FactProvenance($"{Id} {Hash}", day));
    }

    /// <inheritdoc cref="WriteTo(CustomerFactsBuilder, FlagIndicator, LocalDate)"/>
    /// <param name="facts">The facts, with the customer's id.</param>
    /// <param name="fact">The fact that takes the answer.</param>
    /// <param name="day">The day, for hosts that have no NodaTime; a time of day is refused.</param>
    public void WriteTo(CustomerFactsBuilder facts, FlagIndicator fact, DateTime day) => WriteTo(facts, fact, Guard.DateOnly(day));
}
