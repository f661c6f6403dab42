using System.Collections.Generic;

namespace CustomerTiering.Explanations;

/// <summary>Breaks long lines between words; what follows is indented two places deeper.</summary>
internal static class LineBreaks
{
    public static IEnumerable<string> Wrap(string line, int width)
    {
        var indent = new string(' ', line.Length - line.TrimStart(' ').Length + 2);
        while (line.Length > width)
        {
            var at = line.LastIndexOf(' ', width);
            if (at <= indent.Length)
                break;

            yield return line.Substring(0, at);
            line = line.Remove(0, at + 1).Insert(0, indent);
        }

        yield return line;
    }
}
