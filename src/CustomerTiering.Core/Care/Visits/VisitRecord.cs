using System;
using System.Collections.Generic;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Rules.Structured;
using NodaTime;
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
            Member<VisitStatus>(Text(o, "status")!),
            new VisitTerms(Text(terms, "purpose")!, At.Parse(Text(terms, "at") ?? string.Empty).GetValueOrThrow(), Text(terms, "place")!),
            Day(o, "lastOn") ?? throw new FormatException("`lastOn` is missing"),
            o.GetProperty("version").GetInt32())
        {
            AgreedBy = Text(o, "agreedBy"),
            Satisfaction = Text(o, "satisfaction") is { } word ? Member<Satisfaction>(word) : null,
            Note = Text(o, "note"),
            RecordedOn = Day(o, "recordedOn"),
        };
        return state.Status == VisitStatus.Done == state.Satisfaction is not null && (state.Status != VisitStatus.Done || state.AgreedBy is not null)
            ? new Visit(Text(o, "id")!, Text(o, "customer")!, Text(o, "proposedBy")!, o.GetProperty("recordWithinDays").GetInt32(), state)
            : throw new FormatException($"the visit is {Text(o, "status")}, which does not agree with its satisfaction or agreement");
    }

    private static TEnum Member<TEnum>(string word)
        where TEnum : struct, Enum
        => ComparisonWords.Members(typeof(TEnum)).TryGetValue(word, out var name) && Enum.TryParse<TEnum>(name, out var member) ? member : throw new FormatException($"`{word}` is not known");

    private static string? Text(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static LocalDate? Day(JsonElement o, string name)
        => Text(o, name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");
}
