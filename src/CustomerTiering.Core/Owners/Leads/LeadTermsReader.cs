using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Owners.Leads;

/// <summary>Reads the <c>leads</c> of the owners' section.</summary>
internal static class LeadTermsReader
{
    /// <summary>The words for who of rivals has a lead.</summary>
    public static readonly IReadOnlyDictionary<string, LeadPrecedence> Rivals = ComparisonWords.Of<LeadPrecedence>();

    /// <summary>Gives the terms; null where they have errors, which are recorded.</summary>
    public static LeadTerms? Read(PolicyObject o)
    {
        var (first, idle, back, protection, wait) = (
            o.RequiredWhole("firstActivityWithinDays", 1, LeadTerms.MostDays),
            o.RequiredWhole("idleAfterDays", 1, LeadTerms.MostDays),
            o.RequiredWhole("returnAfterDays", 1, LeadTerms.MostDays),
            o.RequiredWhole("protectionDays", 1, LeadTerms.MostDays),
            o.RequiredWhole("waitDays", 0, LeadTerms.MostDays));
        var rivals = o.OneOf("rivals", [.. Rivals.Keys]) is { } word ? Rivals[word] : LeadPrecedence.FirstRegistered;
        var (clause, basis) = (o.Text("clause"), BasisReader.Read(o));
        o.Close();
        if (back <= idle)
            o.Error("returnAfterDays", "is not above `idleAfterDays`, so that no lead would ever be idle", "write a greater number");
        return first is null || idle is null || back is null || protection is null || wait is null || back <= idle
            ? null
            : new LeadTerms(first.Value, idle.Value, back.Value, protection.Value, wait.Value, rivals, clause, basis);
    }
}
