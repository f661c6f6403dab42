using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Credit;

/// <summary>Reads states of credit back from the records that the library wrote; what is not such a record is refused.</summary>
internal static class CreditStateReader
{
    public static CreditState Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            var state = format == CreditStateRecord.Format
                ? State(root)
                : throw new FormatException($"the record's format {format.ToString(CultureInfo.InvariantCulture)} is not known; this version reads {CreditStateRecord.Format}");
            return state.ToRecord() == record
                ? state
                : throw new FormatException("the record holds more than a state of credit, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"the text is no record of a state of credit: {e.Message}", e);
        }
    }

    private static CreditState State(JsonElement o)
    {
        var state = new CreditState(
            Count(o, "level"),
            OptionalDay(o, "levelSince"),
            Count(o, "levelBefore"),
            OptionalDay(o, "assessedOn"),
            OptionalDay(o, "heldSince"),
            o.TryGetProperty("isSettled", out var settled) && settled.GetBoolean(),
            o.TryGetProperty("override", out var given) ? Override(given) : null,
            OptionalDay(o, "lastOn"),
            Count(o, "version"));
        return state.HeldSince is null && (state.IsSettled || state.Override is not null)
            ? throw new FormatException("the record overrides or settles a hold that it does not have")
            : state;
    }

    private static HoldOverride Override(JsonElement o) => new(Text(o, "person"), Text(o, "role"), Text(o, "reason"), Day(o, "on"), Day(o, "before"));

    private static int Count(JsonElement o, string name)
        => o.GetProperty(name).GetInt32() is >= 0 and var count ? count : throw new FormatException($"`{name}` is 0 or more");

    private static string Text(JsonElement o, string name) => o.GetProperty(name).GetString() ?? throw new FormatException($"`{name}` is missing");

    private static LocalDate Day(JsonElement o, string name) => OptionalDay(o, name) ?? throw new FormatException($"`{name}` is missing");

    private static LocalDate? OptionalDay(JsonElement o, string name)
        => !o.TryGetProperty(name, out var value) ? null
            : LocalDatePattern.Iso.Parse(value.GetString()!).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");
}
