using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Lines up the cells of a table in plain text: the first column and columns of words to the left, all others to the right.</summary>
internal static class TextTable
{
    private const string Gap = "   ";

    /// <summary>Gives the rows, each with as many cells as the first.</summary>
    /// <param name="rows">The rows, the heading first.</param>
    /// <param name="words">The columns of words beside the first, from 0.</param>
    public static IEnumerable<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows, params int[] words)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(c => rows.Max(r => TextWidth.Of(r[c]))).ToList();
        return rows.Select(r => string.Join(Gap, r.Select((cell, c) => c == 0 || words.Contains(c) ? TextWidth.PadRight(cell, widths[c]) : TextWidth.PadLeft(cell, widths[c]))).TrimEnd());
    }
}
