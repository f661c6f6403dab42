using System;
using System.Collections.Generic;
using CustomerTiering.Texts;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>What a rule is called in several languages, given in code.</summary>
internal static class RuleNames
{
    /// <summary>Gives a copy of the names.</summary>
    /// <exception cref="ArgumentException">A language is not known, or a name is blank.</exception>
    public static IReadOnlyDictionary<string, string> Checked(IReadOnlyDictionary<string, string> names)
    {
        var copy = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            TextCatalogue.For(name.Key);
            copy.Add(name.Key, Guard.NotBlank(name.Value, nameof(names)));
        }

        return copy;
    }
}
