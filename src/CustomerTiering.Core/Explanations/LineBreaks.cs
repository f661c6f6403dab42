using System.Collections.Generic;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>
/// Breaks long lines between words, and between East Asian characters where no mark of punctuation is torn off; after such a mark rather
/// than elsewhere. What follows is indented two places deeper.
/// </summary>
internal static class LineBreaks
{
    private const string NeverFirst = "，。、；：？！）］》」』”’…—%";
    private const string NeverLast = "（［《「『“‘";
    private const string GoodLast = "，。；：、";

    public static IEnumerable<string> Wrap(string line, int width)
    {
        var indent = new string(' ', line.Length - line.TrimStart(' ').Length + 2);
        while (TextWidth.Of(line) > width)
        {
            var at = Break(line, width, indent.Length);
            if (at < 0)
                break;

            yield return line.Substring(0, at).TrimEnd(' ');
            line = indent + line.Substring(at).TrimStart(' ');
        }

        yield return line;
    }

    /// <summary>Gives where the next line begins; -1 where nothing fits. A good place in the last third of the line goes before a later one.</summary>
    private static int Break(string line, int width, int from)
    {
        var (last, good, taken) = (-1, -1, 0);
        for (var i = 0; i < line.Length && taken <= width; i++)
        {
            if (i > from && IsAllowed(line, i))
            {
                last = i;
                if (taken * 3 >= width * 2 && IsGood(line, i))
                    good = i;
            }

            taken += TextWidth.Of(line[i]);
        }

        return good >= 0 ? good : last;
    }

    private static bool IsAllowed(string line, int at)
        => line[at] == ' ' || (IsBetweenWide(line, at) && !IsOneOf(NeverFirst, line[at]) && !IsOneOf(NeverLast, line[at - 1]) && line[at - 1] != ' ');

    private static bool IsBetweenWide(string line, int at)
        => !char.IsLowSurrogate(line[at]) && (TextWidth.IsWide(line[at]) || TextWidth.IsWide(line[at - 1])) && !(char.IsDigit(line[at - 1]) && TextWidth.IsWide(line[at]));

    private static bool IsGood(string line, int at) => line[at] == ' ' || IsOneOf(GoodLast, line[at - 1]) || IsOneOf(NeverLast, line[at]);

    private static bool IsOneOf(string marks, char c) => marks.IndexOf(c) is not -1;
}
