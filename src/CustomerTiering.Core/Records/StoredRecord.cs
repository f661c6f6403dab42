using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Wording;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Records;

/// <summary>Reads back what the library wrote for the host to keep; what is not such a record, byte for byte, is refused.</summary>
internal sealed class StoredRecord
{
    private StoredRecord(JsonElement element) => Element = element;

    /// <summary>Gets the object itself, for what has a reader of its own.</summary>
    public JsonElement Element { get; }

    /// <summary>Reads a record.</summary>
    /// <exception cref="FormatException">The text is not what writing the result again gives.</exception>
    public static T Read<T>(string record, int format, string what, Func<StoredRecord, T> read, Func<T, string> write)
    {
        try
        {
            using var document = JsonDocument.Parse(record);
            var stored = new StoredRecord(document.RootElement);
            if (stored.Whole("format") != format)
                throw new FormatException($"the record's format {stored.Whole("format")} is not known; this version reads {format}");
            var value = read(stored);
            return write(value) == record ? value : throw new FormatException($"the record holds more than {what}, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException or PolicyException)
        {
            throw new FormatException($"the text is no record of {what}: {e.Message}", e);
        }
    }

    public StoredRecord Object(string name) => new(Needed(name));

    public StoredRecord? OptionalObject(string name) => Element.TryGetProperty(name, out var value) ? new StoredRecord(value) : null;

    public IEnumerable<StoredRecord> Objects(string name) => Needed(name).EnumerateArray().Select(static o => new StoredRecord(o));

    private JsonElement Needed(string name)
        => Element.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"`{name}` is missing");

    /// <summary>Gives a text that is not blank.</summary>
    public string Text(string name)
        => OptionalText(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new FormatException($"`{name}` is missing");

    public string? OptionalText(string name) => Element.TryGetProperty(name, out var value) ? value.GetString() : null;

    public IReadOnlyList<string> Texts(string name) => [.. Needed(name).EnumerateArray().Select(static i => i.GetString()!)];

    public int Whole(string name) => Needed(name).GetInt32();

    public int? OptionalWhole(string name) => Element.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public bool Flag(string name) => Element.TryGetProperty(name, out var value) && value.GetBoolean();

    public decimal Number(string name)
        => ExactDecimal.TryParse(Needed(name).GetRawText(), out var value) ? value : throw new FormatException($"`{name}` is no exact number");

    public LocalDate Day(string name) => OptionalDay(name) ?? throw new FormatException($"`{name}` is missing");

    public LocalDate? OptionalDay(string name)
        => OptionalText(name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");

    public Instant Moment(string name) => OptionalMoment(name) ?? throw new FormatException($"`{name}` is missing");

    public Instant? OptionalMoment(string name)
        => OptionalText(name) is not { } text ? null
            : InstantPattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment) ? moment
            : throw new FormatException($"`{name}` is no moment as `2026-01-31T08:00:00Z`");

    /// <summary>Gives the member of an enum by the words that records write for it.</summary>
    public TEnum Member<TEnum>(string name)
        where TEnum : struct, Enum
        => OptionalMember<TEnum>(name) ?? throw new FormatException($"`{name}` is missing");

    /// <summary>Gives the member of an enum by the words that records write for it; null where there is none.</summary>
    public TEnum? OptionalMember<TEnum>(string name)
        where TEnum : struct, Enum
    {
        if (OptionalText(name) is not { } words)
            return null;

        var members = ComparisonWords.Members(typeof(TEnum));
        return members.TryGetValue(words, out var member) && Enum.TryParse<TEnum>(member, out var value)
            ? value
            : throw new FormatException($"`{name}` is `{words}`, which is not known; {NearestName.Hint(words, members.Keys)}");
    }
}
