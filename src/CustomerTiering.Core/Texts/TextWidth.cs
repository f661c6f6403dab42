using System.Linq;

namespace CustomerTiering.Texts;

/// <summary>How many places of a terminal a text takes: East Asian characters take two.</summary>
internal static class TextWidth
{
    private static readonly (char First, char Last)[] Wide =
    [
        ('\u1100', '\u115F'), ('\u2E80', '\u303E'), ('\u3041', '\uA4CF'), ('\uAC00', '\uD7A3'), ('\uF900', '\uFAFF'), ('\uFE30', '\uFE6F'), ('\uFF00', '\uFF60'), ('\uFFE0', '\uFFE6'),
    ];

    /// <summary>Gives the places. Each half of a surrogate pair takes one, since what is written so is nearly always wide.</summary>
    public static int Of(string text) => text.Sum(Of);

    /// <summary>Gives the places of one character.</summary>
    public static int Of(char c) => IsWide(c) ? 2 : 1;

    /// <summary>Tells whether a character takes two places.</summary>
    public static bool IsWide(char c)
    {
        foreach (var (first, last) in Wide)
        {
            if (c < first)
                return false;
            if (c <= last)
                return true;
        }

        return false;
    }

    /// <summary>Fills a text with spaces on its right.</summary>
    public static string PadRight(string text, int width) => text + Spaces(text, width);

    /// <summary>Fills a text with spaces on its left.</summary>
    public static string PadLeft(string text, int width) => Spaces(text, width) + text;

    private static string Spaces(string text, int width) => new(' ', System.Math.Max(0, width - Of(text)));
}
