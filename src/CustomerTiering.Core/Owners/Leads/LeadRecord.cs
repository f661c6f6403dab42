using System;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Records;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Owners.Leads;

/// <summary>Writes leads as canonical JSON and reads them back; what is not such a record is refused.</summary>
internal static class LeadRecord
{
    private const int Format = 1;

    public static string Of(Lead lead) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", lead.Id)
        .Add("status", ConditionPrinter.Words(lead.Status.ToString()))
        .Add("holder", lead.Holder)
        .Add("registration", lead.Registration)
        .Add("registeredOn", lead.RegisteredOn)
        .Add("lastActivityOn", lead.LastActivityOn)
        .Add("lastHolder", lead.LastHolder)
        .Add("returnedOn", lead.ReturnedOn)
        .Add("developer", lead.Developer)
        .Add("disputes", lead.Disputes.Select(static d => d.ToCanonical()))
        .Add("lastOn", lead.LastOn)
        .ToString();

    public static Lead Read(string record, LeadTerms terms) => StoredRecord.Read(record, Format, "a lead", o => Consistent(Lead(o, terms)), Of);

    /// <summary>Refuses what no command leads to, such as a registered lead that nobody has.</summary>
    private static Lead Consistent(Lead lead)
    {
        var isHeld = lead.Status is not (LeadStatus.Returned or LeadStatus.Converted);
        return isHeld == (lead.Holder is not null)
            && lead.Status == LeadStatus.Converted == (lead.Developer is not null)
            && lead.ReturnedOn is null == (lead.LastHolder is null)
            && (lead.Status != LeadStatus.Returned || lead.ReturnedOn is not null)
            && lead.Registration >= 1
            && lead.LastOn >= lead.RegisteredOn
                ? lead
                : throw new FormatException($"the record of lead `{lead.Id}` contradicts itself; give it as `ToRecord` wrote it");
    }

    private static Lead Lead(StoredRecord o, LeadTerms terms) => new(terms, o.Text("id"), o.Member<LeadStatus>("status"), o.Day("registeredOn"), o.Day("lastOn"))
    {
        Holder = o.OptionalText("holder"),
        Registration = o.Whole("registration"),
        LastActivityOn = o.OptionalDay("lastActivityOn"),
        LastHolder = o.OptionalText("lastHolder"),
        ReturnedOn = o.OptionalDay("returnedOn"),
        Developer = o.OptionalText("developer"),
        Disputes = [.. o.Objects("disputes").Select(static d => new LeadDispute(d.Text("claimant"), d.Day("on"), d.Text("holder"), d.Day("heldSince"), d.Whole("registration")))],
    };
}
