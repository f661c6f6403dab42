using System;
using System.Globalization;

namespace CustomerTiering.CanonicalJson;

/// <summary>Reads a JSON number as a decimal, or not at all: nothing is rounded.</summary>
internal static class ExactDecimal
{
    private const int MaxDigits = 29;
    private const int MaxScale = 28;
    private static readonly char[] ExponentMarks = ['e', 'E'];

    /// <summary>Reads a number as JSON writes it; false where a decimal cannot hold it exactly.</summary>
    public static bool TryParse(string literal, out decimal value)
    {
        var mark = literal.IndexOfAny(ExponentMarks);
        var mantissa = mark < 0 ? literal : literal.Substring(0, mark);
        var point = mantissa.IndexOf('.');
        var digits = (point < 0 ? mantissa : mantissa.Remove(point, 1)).TrimStart('-', '0');
        var significant = digits.TrimEnd('0');

        value = 0;
        if (significant.Length == 0)
            return true;

        var exponent = 0;
        if (mark >= 0 && !int.TryParse(literal.Substring(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return false;

        var fraction = point < 0 ? 0 : mantissa.Length - point - 1;
        var scale = (long)fraction - exponent - (digits.Length - significant.Length);
        return TryScale(significant, scale, mantissa[0] == '-', out value);
    }

    private static bool TryScale(string digits, long scale, bool negative, out decimal value)
    {
        value = 0;
        var padding = Math.Max(0, -scale);
        if (scale > MaxScale || digits.Length + padding > MaxDigits)
            return false;

        var integer = digits.PadRight(digits.Length + (int)padding, '0');
        if (!decimal.TryParse(integer, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
            return false;

        var bits = decimal.GetBits(whole);
        value = new decimal(bits[0], bits[1], bits[2], negative, (byte)Math.Max(0, scale));
        return true;
    }
}
