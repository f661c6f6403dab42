using System.Collections.Generic;
using System.Text;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Takes its meaning from every mark of Markdown and HTML in a text that comes from outside.</summary>
internal static class MarkdownText
{
    private static readonly HashSet<char> Marks = [.. "\\`*_[]<>|#~&!"];

    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Marks.Contains(c))
                plain.Append('\\');
            plain.Append(c < ' ' ? ' ' : c);
        }

        return plain.ToString();
    }
}
