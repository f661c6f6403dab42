using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using NodaTime.Text;

namespace CustomerTiering.Reviews;

/// <summary>Reads histories back from the records that the library wrote; one that was changed since is refused.</summary>
internal static class StandingHistoryReader
{
    /// <summary>The version of the record's form.</summary>
    public const int Format = 1;

    public static StandingHistory Read(string record)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var root = document.RootElement;
            var format = root.GetProperty("format").GetInt32();
            if (format != Format)
                throw new FormatException($"the record's format {format} is not known; this version reads {Format}");

            var history = root.GetProperty("entries").EnumerateArray().Aggregate(StandingHistory.Of(root.GetProperty("customer").GetString()!), With);
            return history.ToRecord() == record
                ? history
                : throw new FormatException($"a line in the history of customer `{history.Customer}` was changed, moved or taken out: its hash does not agree");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"the text is no record of a history: {e.Message}", e);
        }
    }

    private static StandingHistory With(StandingHistory history, JsonElement entry) => history.With(new StandingEntry(
        LocalDatePattern.Iso.Parse(entry.GetProperty("on").GetString()!).TryGetValue(default, out var day) ? day : throw new FormatException("`on` is no date as `2026-01-31`"),
        entry.TryGetProperty("tier", out var tier) ? tier.GetString() : null,
        entry.GetProperty("review").GetString()!,
        entry.GetProperty("decision").GetString()!,
        [.. entry.GetProperty("approvedBy").EnumerateArray().Select(static p => p.GetString()!)],
        history.LastHash));
}
