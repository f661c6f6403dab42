using System;
using System.Globalization;

namespace CustomerTiering.Cli.Input;

/// <summary>
/// Reads a share: <c>0.15</c>, <c>15 %</c>, or what a floating-point column makes of it. A number that is exactly a single-precision float,
/// such as 0.15000000596046448, is read as the shortest decimal that gives that float: 0.15. So is nothing else: 0.151 stays 0.151.
/// </summary>
internal static class RateCell
{
    private const int DecimalsOfAFloat = 7;

    public static decimal Read(string text)
    {
        var isPercent = text.EndsWith('%');
        if (!ExactNumber.TryParse(isPercent ? text[..^1].TrimEnd() : text, out var value))
            throw new FormatException($"`{text}` is not a share; write `0.15` or `15 %`");

        var share = isPercent ? value / 100 : value.Scale > DecimalsOfAFloat ? Shortest(text, value) : value;
        return share is >= 0 and <= 1 ? share : throw new FormatException($"`{text}` is not a share from 0 to 1; 15 % is `0.15` or `15 %`");
    }

    private static decimal Shortest(string text, decimal exact)
    {
        var number = double.Parse(text, CultureInfo.InvariantCulture);
        var single = (float)number;
        return number == single ? decimal.Parse(single.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture) : exact;
    }
}
