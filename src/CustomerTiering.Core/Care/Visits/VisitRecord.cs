using System;
using System.Collections.Generic;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using NodaTime.Text;

namespace CustomerTiering.Care;

/// <summary>Writes visits as canonical JSON and reads them back; what is not such a record is refused.</summary>
internal static class VisitRecord
{
    private const int Format = 1;
    private static readonly LocalDateTimePattern At = LocalDateTimePattern.ExtendedIso;

    public static string Of(Visit visit) => new CanonicalObject()
        .Add("format", Format)
        .Add("id", visit.Id)
        .Add("customer", visit.Customer)
        .Add("proposedBy", visit.ProposedBy)
        .Add("recordWithinDays", visit.RecordWithinDays)
        .Add("status", ConditionPrinter.Words(visit.Status.ToString()))
        .Add("terms", new CanonicalObject().Add("purpose", visit.Terms.Purpose).Add("at", At.Format(visit.Terms.At)).Add("place", visit.Terms.Place))
        .Add("agreedBy", visit.AgreedBy)
        .Add("satisfaction", visit.Satisfaction is { } satisfaction ? ConditionPrinter.Words(satisfaction.ToString()) : null)
        .Add("note", visit.Note)
        .Add("recordedOn", visit.RecordedOn)
        .Add("lastOn", visit.LastOn)
        .Add("version", visit.Version)
        .ToString();

    public static Visit Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var visit = Visited(document.RootElement);
            return visit.ToRecord() == record ? visit : throw new FormatException("the record is not one of this version, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"the text is no record of a visit: {e.Message}", e);
        }
    }

    private static Visit Visited(JsonElement o)
    {
        var terms = o.GetProperty("terms");
        var state = new VisitState(
            o.Member<VisitStatus>("status").Needed("status"),
            new VisitTerms(terms.NeededText("purpose"), At.Parse(terms.NeededText("at")).GetValueOrThrow(), terms.NeededText("place")),
            o.Day("lastOn").Needed("lastOn"),
            o.GetProperty("version").GetInt32())
        {
            AgreedBy = o.Text("agreedBy"),
            Satisfaction = o.Member<Satisfaction>("satisfaction"),
            Note = o.Text("note"),
            RecordedOn = o.Day("recordedOn"),
        };
        if (state.Version < 0 || o.GetProperty("recordWithinDays").GetInt32() < 0)
            throw new FormatException("`version` and `recordWithinDays` are 0 or more");

        return state.Status == VisitStatus.Done == state.Satisfaction is not null && (state.Status != VisitStatus.Done || state.AgreedBy is not null)
            ? new Visit(o.NeededText("id"), o.NeededText("customer"), o.NeededText("proposedBy"), o.GetProperty("recordWithinDays").GetInt32(), state)
            : throw new FormatException($"the visit is {o.Text("status")}, which does not agree with its satisfaction or agreement");
    }
}
