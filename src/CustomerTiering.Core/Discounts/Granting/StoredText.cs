using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using CustomerTiering.CanonicalJson;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Discounts;

/// <summary>Reads back what the area wrote for the host to keep; what is not such a text, byte for byte, is refused.</summary>
internal sealed class StoredText
{
    /// <summary>The version of the texts' form.</summary>
    public const int Format = 1;

    private readonly JsonElement _root;

    private StoredText(JsonElement root) => _root = root;

    /// <summary>Reads a text.</summary>
    /// <exception cref="FormatException">The text is not what writing the result again gives.</exception>
    public static T Read<T>(string text, string what, Func<StoredText, T> read, Func<T, string> write)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var stored = new StoredText(document.RootElement);
            if (stored.Whole("format") != Format)
                throw new FormatException($"the record's format {stored.Whole("format")} is not known; this version reads {Format}");
            var value = read(stored);
            return write(value) == text ? value : throw new FormatException($"the record holds more than {what}, or not in canonical form; give it as `ToRecord` wrote it");
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new FormatException($"the text is no record of {what}: {e.Message}", e);
        }
    }

    public string Text(string name) => OptionalText(name) ?? throw new FormatException($"`{name}` is missing");

    public string? OptionalText(string name) => _root.TryGetProperty(name, out var value) ? value.GetString() : null;

    public IReadOnlyList<string> Texts(string name) => [.. _root.GetProperty(name).EnumerateArray().Select(static i => i.GetString()!)];

    public int Whole(string name) => _root.GetProperty(name).GetInt32();

    public decimal Number(string name)
        => ExactDecimal.TryParse(_root.GetProperty(name).GetRawText(), out var value) ? value : throw new FormatException($"`{name}` is no exact number");

    public LocalDate Day(string name) => OptionalDay(name) ?? throw new FormatException($"`{name}` is missing");

    public LocalDate? OptionalDay(string name)
        => OptionalText(name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");
}
