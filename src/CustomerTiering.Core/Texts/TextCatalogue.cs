using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using CustomerTiering.Policies;
using CustomerTiering.Wording;
using NodaTime;

namespace CustomerTiering.Texts;

/// <summary>
/// The library's texts in one language, read from an embedded file of flat keys. A key that the language lacks is taken from English.
/// Placeholders are named: <c>{indicator}</c>. Immutable.
/// </summary>
internal sealed class TextCatalogue
{
    /// <summary>The language that has every key.</summary>
    public const string English = "en";

    private const string Prefix = "CustomerTiering.Texts.";
    private const string Suffix = ".json";
    private static readonly ConcurrentDictionary<string, TextCatalogue> Read = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Nothing = [];
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly TextCatalogue? _english;

    private TextCatalogue(string language, IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, string> given, TextCatalogue? english)
    {
        Language = language;
        _texts = texts;
        _given = given;
        _english = english;
        Numbers = new NumberStyle(Say("number.group"), Say("number.point"));
    }

    /// <summary>Gets the tags of the languages that there are, in ordinal order.</summary>
    public static IReadOnlyList<string> Languages { get; } =
    [
        .. typeof(TextCatalogue).Assembly.GetManifestResourceNames()
            .Where(static n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(static n => n.Substring(Prefix.Length, n.Length - Prefix.Length - Suffix.Length))
            .OrderBy(static n => n, StringComparer.Ordinal),
    ];

    /// <summary>Gets the tag of the language.</summary>
    public string Language { get; }

    /// <summary>Gets how the language writes numbers.</summary>
    public NumberStyle Numbers { get; }

    /// <summary>Gets the keys that the language has itself.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>Gives the texts of a language.</summary>
    /// <param name="language">The tag, such as <c>en</c>.</param>
    /// <exception cref="ArgumentException">There is no such language; the message lists those there are.</exception>
    public static TextCatalogue For(string language)
        => Languages.Contains(Guard.NotNull(language, nameof(language)))
            ? Read.GetOrAdd(language, Load)
            : throw new ArgumentException($"language `{language}` is not known; {NearestName.Hint(language, Languages)}", nameof(language));

    /// <summary>Gives the same texts with those of a host before them.</summary>
    public TextCatalogue With(HostTexts host) => new(Language, _texts, host.In(Language), _english?.With(host));

    /// <summary>Gives the text that a host has given the key in the language; null for none.</summary>
    public string? Given(string key) => _given.TryGetValue(key, out var text) ? text : null;

    /// <summary>Gives the text that a host has given the key in English; null for none.</summary>
    public string? GivenInEnglish(string key) => (_english ?? this).Given(key);

    /// <summary>Gives the text that the language itself has for the key, the host's first; null for none.</summary>
    public string? Own(string key) => Given(key) ?? (_texts.TryGetValue(key, out var text) ? text : null);

    /// <summary>Gives the text of the key in the language or else in English; null for none.</summary>
    public string? Find(string key) => Own(key) ?? _english?.Find(key);

    /// <summary>Gives the text of the key with its placeholders filled; the key itself where there is none.</summary>
    public string Say(string key, params (string Name, string Value)[] values)
    {
        var text = Find(key) ?? key;
        return values.Length == 0 ? text : Fill(text, values);
    }

    /// <summary>Gives the names of the placeholders of a text, in order.</summary>
    public static IEnumerable<string> PlaceholdersOf(string text)
        => text.Split('{').Skip(1).Where(static part => part.IndexOf('}') > 0).Select(static part => part.Substring(0, part.IndexOf('}')));

    /// <summary>Fills the placeholders of a text.</summary>
    public static string Fill(string text, params (string Name, string Value)[] values)
    {
        var filled = new StringBuilder(text.Length + 32);
        var at = 0;
        while (at < text.Length)
        {
            var open = text.IndexOf('{', at);
            var close = open < 0 ? -1 : text.IndexOf('}', open);
            if (close < 0)
                break;

            var name = text.Substring(open + 1, close - open - 1);
            var given = Array.Find(values, v => v.Name == name);
            filled.Append(text, at, open - at).Append(given.Name is null ? text.Substring(open, close - open + 1) : given.Value);
            at = close + 1;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Writes a day in the language's form.</summary>
    public string Date(LocalDate day)
        => Say("date", ("year", Plain(day.Year)), ("month", Say($"date.month.{Plain(day.Month)}")), ("day", Plain(day.Day)));

    /// <summary>Writes when something applies.</summary>
    public string Period(EffectivePeriod period)
        => period.Before is { } before
            ? Say("period", ("from", Date(period.From)), ("before", Date(before)))
            : Say("period.open", ("from", Date(period.From)));

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TextCatalogue Load(string language)
        => new(language, EmbeddedTexts.Read(typeof(TextCatalogue).Assembly, Prefix + language + Suffix), Nothing, language == English ? null : For(English));
}
