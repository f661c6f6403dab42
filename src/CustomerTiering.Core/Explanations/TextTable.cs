using System;
using System.Collections.Generic;
using System.Linq;

namespace CustomerTiering.Explanations;

/// <summary>Lines up the cells of a table in plain text: the first column to the left, all others to the right.</summary>
internal static class TextTable
{
    private const string Gap = "   ";
    private const char FirstWide = '\u1100';

    /// <summary>Gives the rows, each with as many cells as the first.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(c => rows.Max(r => WidthOf(r[c]))).ToList();
        return rows.Select(r => string.Join(Gap, r.Select((cell, c) => Padded(cell, widths[c], c == 0))).TrimEnd());
    }

    private static string Padded(string cell, int width, bool left)
    {
        var padding = new string(' ', Math.Max(0, width - WidthOf(cell)));
        return left ? cell + padding : padding + cell;
    }

    /// <summary>East Asian characters take two places.</summary>
    private static int WidthOf(string text) => text.Sum(static c => c >= FirstWide ? 2 : 1);
}
