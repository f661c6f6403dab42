using System;
using System.Linq;
using CustomerTiering.Customers;
using NodaTime;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads the text of a cell as what its column holds; a <see cref="FormatException"/> says what would be right.</summary>
internal static class Cells
{
    private static readonly string[] Yes = ["true", "yes", "1"];
    private static readonly string[] No = ["false", "no", "0"];

    public static decimal Number(string text)
        => ExactNumber.TryParse(text, out var value) ? value : throw Not(text, "a number; write digits with a point, without separators");

    public static int Whole(string text)
        => ExactNumber.TryParse(text, out var value) && value is >= 0 and <= int.MaxValue && decimal.Truncate(value) == value
            ? (int)value
            : throw Not(text, "a whole number of 0 or more");

    public static bool Flag(string text)
        => Yes.Contains(text, StringComparer.OrdinalIgnoreCase) || (No.Contains(text, StringComparer.OrdinalIgnoreCase)
            ? false
            : throw Not(text, "yes or no; write `true` or `false`, `yes` or `no`, `1` or `0`"));

    public static LocalDate Day(string text) => IsoDay.TryParse(text, out var day) ? day : throw Not(text, "a day; write it as `2011-12-09`");

    public static PinKind Pin(string text) => text.ToUpperInvariant() switch
    {
        "FLOOR" => PinKind.Floor,
        "FROZEN" => PinKind.Frozen,
        _ => throw Not(text, "a kind of pin; write `floor` or `frozen`"),
    };

    public static string Text(string text)
        => text.Contains('\uFFFD', StringComparison.Ordinal) ? throw Not(text, "in UTF-8") : text;

    private static FormatException Not(string text, string wanted) => new($"`{text}` is not {wanted}");
}
