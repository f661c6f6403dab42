using System;
using System.Globalization;
using System.Text;

namespace CustomerTiering.Policies;

/// <summary>A place in a text as an editor shows it: line and column, both counted from one.</summary>
internal readonly struct TextPosition
{
    private TextPosition(int line, int column)
    {
        Line = line;
        Column = column;
    }

    public int Line { get; }

    /// <summary>Gets the column in characters, not in bytes.</summary>
    public int Column { get; }

    /// <summary>Finds the position of a byte.</summary>
    public static TextPosition At(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8.Slice(0, offset);
        var line = 1;
        foreach (var b in before)
        {
            if (b == '\n')
                line++;
        }

        var start = before.LastIndexOf((byte)'\n') + 1;
        return new TextPosition(line, Encoding.UTF8.GetCharCount(before.Slice(start).ToArray()) + 1);
    }

    /// <summary>Gives the words "line 3, column 5".</summary>
    public override string ToString()
        => string.Format(CultureInfo.InvariantCulture, "line {0}, column {1}", Line, Column);
}
