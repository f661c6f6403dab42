using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Comparisons.Reports;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Writes a report as Markdown.</summary>
internal sealed class ReportMarkdown(ReportPage page)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        Line($"# {MarkdownText.Of(page.Title)}");
        Line();
        Line(MarkdownText.Of(page.Setting));
        foreach (var section in page.Sections)
            Section(section);
        return _text.ToString();
    }

    private void Section(ReportSection section)
    {
        Line();
        Line($"## {MarkdownText.Of(section.Heading)}");
        Line();
        foreach (var note in section.Notes)
            Line($"- {MarkdownText.Of(note)}");
        if (section.Rows.Count == 0)
            return;

        if (section.Notes.Count > 0)
            Line();
        Row(section.Header);
        Line($"| --- |{string.Concat(section.Header.Skip(1).Select(static _ => " ---: |"))}");
        foreach (var row in section.Rows)
            Row(row);
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |");

    private void Line(string line = "") => _text.Append(line).Append('\n');
}
