using System.Linq;
using System.Text;
using CustomerTiering.Explanations;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Writes a portfolio as plain text.</summary>
internal sealed class PortfolioText(PortfolioWords words)
{
    public string Write()
    {
        var text = new StringBuilder();
        text.Append(words.Title).Append('\n').Append(words.Setting).Append('\n');
        foreach (var section in words.Sections)
        {
            text.Append('\n').Append(section.Heading).Append('\n');
            foreach (var line in section.Notes.Concat(section.Rows.Count == 0 ? [] : TextTable.Lines([section.Header, .. section.Rows])))
                text.Append("  ").Append(line).Append('\n');
        }

        return text.ToString();
    }
}
