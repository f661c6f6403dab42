using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CustomerTiering.Owners.Leads;

/// <summary>Makes a lead of a claim that was registered elsewhere, and lets time pass since what is known of it last.</summary>
internal static class ImportedLead
{
    public static Lead Of(LeadClaim claim, LocalDate on, LeadTerms terms, IEnumerable<LeadClaim>? rivals = null)
    {
        var lead = new Lead(terms, claim.Lead, claim.LastActivityOn is null ? LeadStatus.Registered : LeadStatus.Protected, claim.RegisteredOn, claim.LastOn)
        {
            Holder = claim.Person,
            LastActivityOn = claim.LastActivityOn,
            Disputes =
            [
                .. (rivals ?? []).OrderBy(static r => r.RegisteredOn).ThenBy(static r => r.Person, StringComparer.Ordinal)
                    .Select(r => new LeadDispute(r.Person, r.RegisteredOn, claim.Person, claim.RegisteredOn, 1)),
            ],
        };
        return lead.Apply(LeadCommand.PassTime, on).Lead;
    }
}
