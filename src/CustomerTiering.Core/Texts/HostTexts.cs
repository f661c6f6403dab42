using System;
using System.Collections.Generic;

namespace CustomerTiering.Texts;

/// <summary>The texts that a host adds to the library's, by language and key. Immutable.</summary>
internal sealed class HostTexts
{
    private static readonly Dictionary<string, string> Nothing = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _byLanguage;

    private HostTexts(Dictionary<string, IReadOnlyDictionary<string, string>> byLanguage) => _byLanguage = byLanguage;

    /// <summary>Gets those of a host that adds none.</summary>
    public static HostTexts None { get; } = new([]);

    /// <summary>Gives these texts and, over them, more in one language.</summary>
    public HostTexts With(string language, IReadOnlyDictionary<string, string> texts)
    {
        var merged = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in (IReadOnlyDictionary<string, string>[])[In(language), texts])
        {
            foreach (var pair in source)
                merged[pair.Key] = pair.Value;
        }

        return new HostTexts(new Dictionary<string, IReadOnlyDictionary<string, string>>(_byLanguage, StringComparer.Ordinal) { [language] = merged });
    }

    /// <summary>Gives the texts of a language; none where there are none.</summary>
    public IReadOnlyDictionary<string, string> In(string language) => _byLanguage.TryGetValue(language, out var texts) ? texts : Nothing;
}
