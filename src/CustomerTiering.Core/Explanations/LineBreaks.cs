using System.Collections.Generic;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>
/// Breaks long lines between words, and between East Asian characters except where a mark of punctuation would be torn off; what follows is
/// indented two places deeper.
/// </summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。、；：？！）》」』”’…—";
    private const string NeverLast = "（《「『“‘";

    public static IEnumerable<string> Wrap(string line, int width)
    {
        var indent = new string(' ', line.Length - line.TrimStart(' ').Length + 2);
        while (TextWidth.Of(line) > width)
        {
            var at = LastBreak(line, width, indent.Length);
            if (at < 0)
                break;

            yield return line.Substring(0, at).TrimEnd(' ');
            line = indent + line.Substring(at).TrimStart(' ');
        }

        yield return line;
    }

    /// <summary>Gives where the next line begins; -1 where nothing fits.</summary>
    private static int LastBreak(string line, int width, int from)
    {
        var (last, taken) = (-1, 0);
        for (var i = 0; i < line.Length; i++)
        {
            if (i > from && IsBreak(line, i))
                last = i;
            taken += TextWidth.Of(line[i]);
            if (taken > width && line[i] != ' ')
                return last;
        }

        return last;
    }

    private static bool IsBreak(string line, int at)
        => line[at] == ' '
            || ((TextWidth.IsWide(line[at]) || TextWidth.IsWide(line[at - 1])) && NeverFirst.IndexOf(line[at]) < 0 && NeverLast.IndexOf(line[at - 1]) < 0 && line[at - 1] != ' ');
}
