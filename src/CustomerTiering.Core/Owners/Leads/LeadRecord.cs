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

    public static Lead Read(string record, LeadTerms terms) => StoredRecord.Read(record, Format, "a lead", o => Lead(o, terms), Of);

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
