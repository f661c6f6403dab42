using System;
using System.Text.Json;
using CustomerTiering.Rules.Structured;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Care;

/// <summary>Reads the members of the records that the area writes for the host to keep.</summary>
internal static class RecordJson
{
    /// <summary>Gives a text; null where it is absent.</summary>
    public static string? Text(this JsonElement o, string name) => o.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Gives a text that must be there.</summary>
    /// <exception cref="FormatException">It is absent or blank.</exception>
    public static string NeededText(this JsonElement o, string name)
        => o.Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new FormatException($"`{name}` is missing");

    /// <summary>Gives a day; null where it is absent.</summary>
    /// <exception cref="FormatException">It is no date.</exception>
    public static LocalDate? Day(this JsonElement o, string name)
        => o.Text(name) is not { } text ? null
            : LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day) ? day
            : throw new FormatException($"`{name}` is no date as `2026-01-31`");

    /// <summary>Gives the member of an enum that a word stands for; null where it is absent.</summary>
    /// <exception cref="FormatException">The word stands for none.</exception>
    public static TEnum? Member<TEnum>(this JsonElement o, string name)
        where TEnum : struct, Enum
        => o.Text(name) is not { } word ? null
            : ComparisonWords.Members(typeof(TEnum)).TryGetValue(word, out var member) && Enum.TryParse<TEnum>(member, out var value) ? value
            : throw new FormatException($"`{word}` is not known as `{name}`");

    /// <summary>Gives what must be there.</summary>
    /// <exception cref="FormatException">It is absent.</exception>
    public static T Needed<T>(this T? value, string name)
        where T : struct
        => value ?? throw new FormatException($"`{name}` is missing");
}
