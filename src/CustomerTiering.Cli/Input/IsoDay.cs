using System;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace CustomerTiering.Cli.Input;

/// <summary>Reads days as <c>2011-12-09</c>; a time of day may follow where a ledger has one, and must be one.</summary>
internal static class IsoDay
{
    private const int Length = 10;
    private static readonly string[] Times = ["HH:mm:ss", "HH:mm", "HH:mm:ss.FFFFFFF", "H:mm", "H:mm:ss"];

    /// <summary>Reads a day alone.</summary>
    public static bool TryParse(string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day);

    /// <summary>Reads a day, leaving out the time of day that may follow after a space or a <c>T</c>.</summary>
    public static bool TryParseMoment(string text, out LocalDate day)
    {
        day = default;
        if (text.Length < Length || !TryParse(text[..Length], out day))
            return false;

        return text.Length == Length
            || (text[Length] is ' ' or 'T' && TimeOnly.TryParseExact(text.AsSpan(Length + 1), Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
    }

    /// <summary>Writes a day as it is read.</summary>
    public static string Format(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
