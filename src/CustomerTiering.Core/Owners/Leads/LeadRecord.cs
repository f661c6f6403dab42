using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Owners.Leads;

/// <summary>Writes leads as canonical JSON and reads them back; what is not such a record is refused.</summary>
internal static class LeadRecord
{
    private const int Format = 1;

    private static readonly Dictionary<string, LeadStatus> Statuses = new[] { LeadStatus.Registered, LeadStatus.Protected, LeadStatus.Idle, LeadStatus.Returned, LeadStatus.Converted }
        .ToDictionary(static s => ConditionPrinter.Words(s.ToString()));

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

    public static Lead Read(string record, LeadTerms terms)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var lead = Lead(document.RootElement, terms);
            return lead.ToRecord() == record ? lead : throw new FormatException("the record holds more than a lead, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or UnparsableValueException)
        {
            throw new FormatException($"the text is no record of a lead: {e.Message}", e);
        }
    }

    private static Lead Lead(JsonElement o, LeadTerms terms) => new(terms, Text(o, "id")!, Statuses[Text(o, "status")!], Day(o, "registeredOn")!.Value, Day(o, "lastOn")!.Value)
    {
        Holder = Text(o, "holder"),
        Registration = o.GetProperty("registration").GetInt32(),
        LastActivityOn = Day(o, "lastActivityOn"),
        LastHolder = Text(o, "lastHolder"),
        ReturnedOn = Day(o, "returnedOn"),
        Developer = Text(o, "developer"),
        Disputes = [.. o.GetProperty("disputes").EnumerateArray().Select(static d => new LeadDispute(Text(d, "claimant")!, Day(d, "on")!.Value, Text(d, "holder")!, Day(d, "heldSince")!.Value, d.GetProperty("registration").GetInt32()))],
    };

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalDate? Day(JsonElement o, string name) => Text(o, name) is { } text ? LocalDatePattern.Iso.Parse(text).Value : null;
}
