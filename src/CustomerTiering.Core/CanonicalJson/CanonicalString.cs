using System.Globalization;
using System.Text;

namespace CustomerTiering.CanonicalJson;

/// <summary>
/// Writes a JSON string with the fewest escapes: quote, backslash, control characters below U+0020 and surrogates
/// that have no partner. Written here because the escaping of JSON libraries differs from version to version.
/// </summary>
internal static class CanonicalString
{
    /// <summary>Gives the text in quotes.</summary>
    public static string Of(string value)
    {
        var text = new StringBuilder(value.Length + 2);
        Write(text, value);
        return text.ToString();
    }

    /// <summary>Appends the text in quotes.</summary>
    public static void Write(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            if (i + 1 < value.Length && char.IsSurrogatePair(value[i], value[i + 1]))
            {
                text.Append(value, i, 2);
                i++;
            }
            else
            {
                WriteUnit(text, value[i]);
            }
        }

        text.Append('"');
    }

    private static void WriteUnit(StringBuilder text, char unit)
    {
        switch (unit)
        {
            case '"':
                text.Append("\\\"");
                break;
            case '\\':
                text.Append("\\\\");
                break;
            case '\b':
                text.Append("\\b");
                break;
            case '\f':
                text.Append("\\f");
                break;
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case < ' ':
            case >= '\ud800' and <= '\udfff':
                text.Append("\\u").Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(unit);
                break;
        }
    }
}
