using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Cases;

/// <summary>Reads cases back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class CaseRecordReader
{
    private static readonly Dictionary<string, CaseStatus> Statuses = Words([CaseStatus.Open, CaseStatus.Closed, CaseStatus.Cancelled]);

    private static readonly Dictionary<string, CaseEventKind> EventKinds = Words([
        CaseEventKind.Opened, CaseEventKind.Began, CaseEventKind.Called, CaseEventKind.Recorded, CaseEventKind.Done, CaseEventKind.Raised,
        CaseEventKind.Reopened, CaseEventKind.Assigned, CaseEventKind.Postponed, CaseEventKind.Told, CaseEventKind.Closed, CaseEventKind.Cancelled]);

    public static CustomerCase Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            var @case = format == CaseRecord.Format
                ? Case(root)
                : throw new FormatException($"the record's format {format} is not known; this version reads {CaseRecord.Format}");
            return @case.ToRecord() == record
                ? @case
                : throw new FormatException("the record holds more than a case, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or PolicyException)
        {
            throw new FormatException($"the text is no record of a case: {e.Message}", e);
        }
    }

    private static CustomerCase Case(JsonElement o)
    {
        var kind = Kind(o.GetProperty("kind"));
        var given = o.GetProperty("opening");
        var opening = new CaseOpening(
            Text(o, "id"), kind.Id, Text(given, "customer"), Text(given, "openedBy"), OptionalText(given, "cause"), Flag(given, "isMajor"),
            OptionalText(given, "responsible"), OptionalText(given, "department"), OptionalDay(given, "dueOn"), OptionalText(given, "text"));
        var state = new CaseState(
            Known(Statuses, Text(o, "status")),
            o.GetProperty("round").GetInt32(),
            Flag(o, "isMajor"),
            OptionalText(o, "responsible"),
            OptionalText(o, "department"),
            OptionalDay(o, "dueOn"),
            [.. o.GetProperty("tasks").EnumerateArray().Select(t => Task(t, kind))],
            [.. o.GetProperty("history").EnumerateArray().Select(Event)]);
        Check(state);
        return new CustomerCase(opening, kind, state);
    }

    private static void Check(CaseState state)
    {
        var isDone = state.Tasks.All(static t => t.IsDone);
        if (state.History.Count == 0 || state.History[0].Kind != CaseEventKind.Opened)
            throw new FormatException("the history does not begin with the opening");
        if (state.Tasks.Count == 0 || (state.Status == CaseStatus.Closed && !isDone) || (state.Status == CaseStatus.Open && isDone))
            throw new FormatException($"the case is {ConditionPrinter.Words(state.Status.ToString())}, which does not agree with its steps");
    }

    private static CaseKind Kind(JsonElement element)
    {
        var errors = new PolicyErrors();
        var kind = new PolicyNode(element, "$.kind", errors).AsObject() is { } o ? CaseKindReader.Read(o) : null;
        errors.ThrowIfAny(null);
        return kind!;
    }

    private static CaseTask Task(JsonElement o, CaseKind kind) => new(
        kind.Find(Text(o, "step")) ?? throw new FormatException($"the kind has no step `{Text(o, "step")}`"),
        o.GetProperty("round").GetInt32(),
        Moment(o, "openedAt"),
        OptionalText(o, "due") is null ? null : Moment(o, "due"),
        OptionalText(o, "daysHash"),
        [.. o.GetProperty("entries").EnumerateArray().Select(Entry)]);

    private static CaseEntry Entry(JsonElement o)
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (o.TryGetProperty("details", out var given))
        {
            foreach (var detail in given.EnumerateObject())
                details[detail.Name] = detail.Value.GetString()!;
        }

        return new CaseEntry(Text(o, "party"), Text(o, "person"), Moment(o, "at"), OptionalText(o, "outcome"), details);
    }

    private static CaseEvent Event(JsonElement o) => new(
        Known(EventKinds, Text(o, "kind")), Moment(o, "at"), OptionalText(o, "person"), OptionalText(o, "step"), OptionalText(o, "party"), OptionalText(o, "outcome"), OptionalText(o, "reason"));

    private static Dictionary<string, TEnum> Words<TEnum>(TEnum[] values)
        where TEnum : struct, Enum
        => values.ToDictionary(static v => ConditionPrinter.Words(v.ToString()));

    private static TEnum Known<TEnum>(Dictionary<string, TEnum> words, string word) => words.TryGetValue(word, out var value) ? value : throw new FormatException($"`{word}` is not known");

    private static string Text(JsonElement o, string name) => OptionalText(o, name) ?? throw new FormatException($"`{name}` is missing");

    private static string? OptionalText(JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static bool Flag(JsonElement o, string name) => o.TryGetProperty(name, out var value) && value.GetBoolean();

    private static Instant Moment(JsonElement o, string name)
        => InstantPattern.ExtendedIso.Parse(Text(o, name)).TryGetValue(default, out var moment) ? moment : throw new FormatException($"`{name}` is no moment as `2026-01-31T08:00:00Z`");

    private static LocalDate? OptionalDay(JsonElement o, string name)
        => OptionalText(o, name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");
}
