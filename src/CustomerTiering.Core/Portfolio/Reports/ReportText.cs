using System.Linq;
using System.Text;
using CustomerTiering.Explanations;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Writes a report as plain text.</summary>
internal sealed class ReportText(ReportPage page)
{
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(page.Title).Append('\n').Append(page.Setting).Append('\n');
        foreach (var section in page.Sections)
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (var line in section.Notes.Concat(section.Rows.Count == 0 ? [] : TextTable.Lines([section.Header, .. section.Rows])))
                text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }
}
