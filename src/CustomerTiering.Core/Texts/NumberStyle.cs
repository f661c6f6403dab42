using System;
using System.Text;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Texts;

/// <summary>How a language writes numbers. Never depends on the machine's culture, and never rounds: what has more decimals shows them.</summary>
/// <param name="group">What stands between thousands.</param>
/// <param name="point">What stands before the decimals.</param>
internal sealed class NumberStyle(string group, string point)
{
    private const int GroupLength = 3;

    /// <summary>Writes a number with at least so many decimals.</summary>
    public string Write(decimal value, int decimals = 0)
    {
        var text = CanonicalText.Number(Math.Abs(value));
        var mark = text.IndexOf('.');
        var whole = mark < 0 ? text : text.Substring(0, mark);
        var fraction = (mark < 0 ? string.Empty : text.Substring(mark + 1)).PadRight(decimals, '0');
        return (value < 0 ? "-" : string.Empty) + Grouped(whole) + (fraction.Length == 0 ? string.Empty : point + fraction);
    }

    /// <summary>Writes a number rounded half to even to exactly so many decimals, for figures that are shown and not decided by.</summary>
    public string Rounded(decimal value, int decimals) => Write(decimal.Round(value, decimals), decimals);

    private string Grouped(string digits)
    {
        var text = new StringBuilder();
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % GroupLength == 0)
                text.Append(group);
            text.Append(digits[i]);
        }

        return text.ToString();
    }
}
