using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Wording;

namespace CustomerTiering.Texts;

/// <summary>Which keys a host may give a text: one of the library's, to say it otherwise, or a new one of a family that names what hosts bring.</summary>
internal static class TextKeys
{
    /// <summary>What stands for a rule in a text: a language takes either.</summary>
    private static readonly string[] RuleNames = ["rule", "title"];

    /// <summary>Gets the families to which a host may add.</summary>
    public static IReadOnlyList<string> Families { get; } = ["currency", "event", "indicator", "parameter", "policy", "role", "rule", "term", "tier", "unit", "value"];

    /// <summary>Gives what is wrong with a text; null for nothing.</summary>
    public static string? ProblemOf(string key, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return $"`{key}` has no text; give it one or leave it out";

        var english = TextCatalogue.For(TextCatalogue.English);
        if (english.Own(key) is { } own)
            return Placeholders(key, own, text!);

        var dot = key.IndexOf('.');
        var family = dot < 0 ? key : key.Substring(0, dot);
        if (Families.Contains(family))
            return dot < 0 || dot == key.Length - 1 ? $"`{key}` names nothing; write `{family}.` and an id" : null;

        var isFamily = english.Keys.Any(k => k.StartsWith(family + ".", StringComparison.Ordinal));
        return isFamily || dot < 0
            ? $"`{key}` is no text of the library; {NearestName.Hint(key, english.Keys)}"
            : $"`{family}` of `{key}` is no family of texts; {NearestName.Hint(family, Families)}";
    }

    private static string? Placeholders(string key, string own, string text)
    {
        var known = TextCatalogue.PlaceholdersOf(own).ToList();
        if (known.Intersect(RuleNames).Any())
            known.AddRange(RuleNames);
        return TextCatalogue.PlaceholdersOf(text).FirstOrDefault(p => !known.Contains(p)) is { } unknown
            ? $"`{key}` cannot say `{{{unknown}}}`; {NearestName.Hint(unknown, known)}"
            : null;
    }
}
