using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>
/// Leads that were registered elsewhere, such as in the system before, with those that several people claim. What comes of it depends on the
/// claims and the terms alone, not on the order in which claims are given. Immutable.
/// </summary>
public sealed class LeadImport
{
    private LeadImport(IReadOnlyList<Lead> leads, IReadOnlyList<LeadRivalry> rivalries, IReadOnlyList<LeadClaim> lapsed)
    {
        Leads = leads;
        Rivalries = rivalries;
        Lapsed = lapsed;
    }

    /// <summary>Gets the leads as they are on the day, by id: those with one claim that stands, those that the rule decided, and those in the pool because no claim stands. Undecided ones are not among them.</summary>
    public IReadOnlyList<Lead> Leads { get; }

    /// <summary>Gets the leads that several people claim, by id, those that the rule decided included: somebody should tell those who claimed in vain.</summary>
    public IReadOnlyList<LeadRivalry> Rivalries { get; }

    /// <summary>Gets the leads that nobody has until somebody decides, by id.</summary>
    public IReadOnlyList<LeadRivalry> Undecided => [.. Rivalries.Where(static r => r.Holder is null)];

    /// <summary>Gets the claims that no longer protect anything on the day, by lead and person.</summary>
    public IReadOnlyList<LeadClaim> Lapsed { get; }

    /// <summary>
    /// Takes over claims. An activity renews a claim whatever lies between it and the registration. A lead of which no claim stands is in the
    /// pool, and who returned it last, of several on one day the first in ordinal order, waits before registering it again.
    /// </summary>
    /// <param name="claims">The claims, in any order; one that is given twice and says the same counts once.</param>
    /// <param name="on">The day of the import, not before any claim.</param>
    /// <param name="terms">The terms, as a rule <see cref="OwnerPolicy.Leads"/>; <see cref="LeadTerms.Rivals"/> says who of rivals has a lead.</param>
    /// <exception cref="ArgumentException">A claim is null or lies after the day, or a person claims a lead twice and differently; all are named.</exception>
    public static LeadImport Of(IEnumerable<LeadClaim> claims, LocalDate on, LeadTerms terms)
    {
        Guard.NotNull(terms, nameof(terms));
        var byClaim = Guard.NoneNull(claims, nameof(claims)).GroupBy(static c => (c.Lead, c.Person)).ToList();
        if (Problems(byClaim, on).ToList() is { Count: > 0 } problems)
            throw new ArgumentException(string.Join("; ", problems), nameof(claims));

        var (leads, rivalries, lapsed) = (new List<Lead>(), new List<LeadRivalry>(), new List<LeadClaim>());
        foreach (var lead in byClaim.Select(static g => g.First()).OrderBy(static c => c.Lead, StringComparer.Ordinal).ThenBy(static c => c.Person, StringComparer.Ordinal).GroupBy(static c => c.Lead, StringComparer.Ordinal))
        {
            var alone = lead.Select(claim => (Claim: claim, Lead: ImportedLead.Of(claim, on, terms))).ToList();
            var standing = alone.FindAll(static a => a.Lead.Holder is not null);
            lapsed.AddRange(alone.Where(static a => a.Lead.Holder is null).Select(static a => a.Claim));
            if (standing.Count > 1)
                rivalries.Add(new LeadRivalry([.. standing.Select(static a => a.Claim)], on, terms));
            if (standing.Count == 0)
                leads.Add(alone.OrderByDescending(static a => a.Lead.ReturnedOn).First().Lead);
            else if (standing.Count == 1)
                leads.Add(standing[0].Lead);
            else if (rivalries[rivalries.Count - 1] is { Holder: { } holder } decided)
                leads.Add(decided.Settle(holder));
        }

        return new LeadImport(leads, rivalries, lapsed);
    }

    /// <summary>Takes over claims, for hosts that have no NodaTime.</summary>
    /// <inheritdoc cref="Of(IEnumerable{LeadClaim}, LocalDate, LeadTerms)"/>
    /// <exception cref="ArgumentException">The day has a time of day, or what the other overload refuses.</exception>
    public static LeadImport Of(IEnumerable<LeadClaim> claims, DateTime on, LeadTerms terms) => Of(claims, Guard.DateOnly(on), terms);

    private static IEnumerable<string> Problems(IEnumerable<IGrouping<(string Lead, string Person), LeadClaim>> claims, LocalDate on)
    {
        foreach (var claim in claims.OrderBy(static g => g.Key.Lead, StringComparer.Ordinal).ThenBy(static g => g.Key.Person, StringComparer.Ordinal))
        {
            if (claim.Skip(1).Any(c => !c.SaysTheSameAs(claim.First())))
                yield return $"`{claim.Key.Person}` claims lead `{claim.Key.Lead}` twice with other days, give the claim once";
            if (claim.Select(static c => c.LastOn).Max() is var last && last > on)
                yield return $"what `{claim.Key.Person}` did on lead `{claim.Key.Lead}` on {EffectivePeriod.Iso(last)} lies after the import on {EffectivePeriod.Iso(on)}";
        }
    }
}
