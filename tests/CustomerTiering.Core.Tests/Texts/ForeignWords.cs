using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using CustomerTiering.Policies;

namespace CustomerTiering.Texts;

/// <summary>Finds what is left in English in a Chinese text.</summary>
internal static class ForeignWords
{
    /// <summary>Gives the Latin words that are neither allowed, nor a tier's code, nor one that a rule names, such as a credit grade's.</summary>
    public static IEnumerable<string> Of(string text, IEnumerable<string> allowed, params TieringEngine[] engines)
    {
        foreach (var id in allowed.OrderByDescending(static a => a.Length))
            text = text.Replace(id, string.Empty, StringComparison.Ordinal);
        return Regex.Matches(text, "[A-Za-z][A-Za-z-]*").Select(static m => m.Value).Except(engines.SelectMany(static e => e.Policy.Tiers.Ladder.Select(static t => t.Code).Concat(CodesOf(e.Policy))));
    }

    /// <summary>Gives the marks of half width beside Chinese, each with what stands around it.</summary>
    public static IEnumerable<string> HalfWidthMarks(string text) => Regex.Matches(text, @"[\u4e00-\u9fff][,;:?!()][\s\S]?|[,;:?!()][\u4e00-\u9fff]").Select(static m => m.Value);

    private static IEnumerable<string> CodesOf(TieringPolicy policy)
        => policy.RuleSets.SelectMany(static s => s.Rules).SelectMany(static r => r.Arguments.Values).OfType<IReadOnlyList<string>>().SelectMany(static codes => codes);
}
