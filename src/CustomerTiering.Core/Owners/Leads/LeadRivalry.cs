using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>Several people claim one lead, and more than one of their claims still protects it. Immutable.</summary>
public sealed class LeadRivalry
{
    private readonly LocalDate _on;
    private readonly LeadTerms _terms;

    internal LeadRivalry(IReadOnlyList<LeadClaim> claims, LocalDate on, LeadTerms terms)
    {
        Claims = claims;
        (_on, _terms) = (on, terms);
        Holder = First(terms.Rivals, claims)?.Person;
    }

    /// <summary>Gets the host's id of the lead.</summary>
    public string Lead => Claims[0].Lead;

    /// <summary>Gets the claims that stand, two or more, in the ordinal order of people.</summary>
    public IReadOnlyList<LeadClaim> Claims { get; }

    /// <summary>Gets the rule of the terms by which it was decided, or was not.</summary>
    public LeadPrecedence Rule => _terms.Rivals;

    /// <summary>Gets who has the lead by the rule; null where it sets nobody before the others, and somebody must decide.</summary>
    public string? Holder { get; }

    /// <summary>Gives the lead as it is where one of those who claim it has it; the claims of the others stand among its disputes.</summary>
    /// <param name="person">Who has it, as somebody decided.</param>
    /// <exception cref="ArgumentException">The person does not claim it.</exception>
    public Lead Settle(string person)
    {
        var held = Claims.FirstOrDefault(c => c.Person == Guard.NotNull(person, nameof(person)))
            ?? throw new ArgumentException($"`{person}` does not claim lead `{Lead}`; {NearestName.Hint(person, Claims.Select(static c => c.Person))}", nameof(person));
        return ImportedLead.Of(held, _on, _terms, Claims.Where(c => c != held));
    }

    /// <summary>Gives lead and people in one line.</summary>
    public override string ToString() => $"{Lead}: {string.Join(", ", Claims.Select(static c => c.Person))}; {(Holder is null ? "undecided" : $"{Holder} has it")}";

    private static LeadClaim? First(LeadPrecedence rule, IReadOnlyList<LeadClaim> claims)
    {
        var best = rule switch
        {
            LeadPrecedence.FirstRegistered => claims.GroupBy(static c => c.RegisteredOn).OrderBy(static g => g.Key).First(),
            LeadPrecedence.LastActive => claims.GroupBy(static c => c.LastActivityOn ?? LocalDate.MinIsoValue).OrderByDescending(static g => g.Key).First(),
            _ => Enumerable.Empty<LeadClaim>(),
        };
        return best.Take(2).ToList() is [var only] ? only : null;
    }
}
