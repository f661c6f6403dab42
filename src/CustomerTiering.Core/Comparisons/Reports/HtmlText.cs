using System.Text;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Writes a text that comes from outside into HTML, as text and in attributes; what XML cannot hold becomes a replacement character.</summary>
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                safe.Append(text[i]).Append(text[++i]);
            else
                Append(safe, text[i]);
        }

        return safe.ToString();
    }

    private static void Append(StringBuilder safe, char c)
    {
        switch (c)
        {
            case '&':
                safe.Append("&amp;");
                break;
            case '<':
                safe.Append("&lt;");
                break;
            case '>':
                safe.Append("&gt;");
                break;
            case '"':
                safe.Append("&quot;");
                break;
            case '\'':
                safe.Append("&#39;");
                break;
            case '\t' or '\n' or '\r':
                safe.Append(' ');
                break;
            case < ' ' or >= '\uD800' and <= '\uDFFF' or >= '\uFFFE':
                safe.Append(Replacement);
                break;
            default:
                safe.Append(c);
                break;
        }
    }
}
