using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using CustomerTiering.Comparisons.Reports;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Writes a portfolio as one HTML file: pictures first, then section by section. It is well-formed XML too, and every text in it is escaped.</summary>
internal sealed class PortfolioHtml(PortfolioWords words)
{
    private static readonly string[] StyleSheets = ["CustomerTiering.Reports.report.css", "CustomerTiering.Reports.portfolio.css"];
    private readonly StringBuilder _html = new();
    private readonly ReportPage _page = words.Page;

    public string Write()
    {
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{words.Language}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\"/>");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        Line("<meta name=\"color-scheme\" content=\"light dark\"/>");
        Line($"<title>{Text(_page.Title)}</title>");
        Line($"<style>\n{string.Concat(StyleSheets.Select(Style))}</style>");
        Line("</head>");
        Line("<body>");
        Line("<main>");
        Line($"<header><h1>{Text(_page.Title)}</h1><p class=\"setting\">{Text(_page.Setting)}</p></header>");
        Pictures();
        foreach (var section in _page.Sections)
            Section(section);
        Line("</main>");
        Line("</body>");
        Line("</html>");
        return _html.ToString();
    }

    private void Pictures()
    {
        if (words.Report.Tiers.Total.Customers == 0)
            return;

        Line("<div class=\"pictures\">");
        Picture(words.Say("picture.tiers"), new ShareBars(words).Draw());
        if (words.Report.Abc is { Total: > 0 } abc)
            Picture(words.Say("picture.abc"), new ParetoPicture(words, abc).Draw());
        if (words.Report.Transitions is { } matrix)
            Picture(words.Say("picture.transitions"), new TransitionGrid(words, matrix).Draw());
        if (words.Report.MovementsOverTime is { Count: > 1 } counts)
            Picture(words.Say("picture.over-time"), new MovementColumns(words, counts).Draw());
        Line("</div>");
    }

    private void Picture(string title, string svg) => Line($"<figure><figcaption>{Text(title)}</figcaption>\n{svg}</figure>");

    private void Section(ReportSection section)
    {
        Line("<section>");
        Line($"<h2>{Text(section.Heading)}</h2>");
        if (section.Notes.Count > 0)
            Line($"<ul class=\"said\">{string.Concat(section.Notes.Select(static n => $"<li>{Text(n)}</li>"))}</ul>");
        if (section.Rows.Count > 0)
        {
            Line("<div class=\"scroll\"><table class=\"list\">");
            Line($"<thead><tr>{string.Concat(section.Header.Select(static h => $"<th scope=\"col\">{Text(h)}</th>"))}</tr></thead>");
            Line($"<tbody>{string.Concat(section.Rows.Select(Row))}</tbody>");
            Line("</table></div>");
        }

        Line("</section>");
    }

    private static string Row(IReadOnlyList<string> cells) => $"<tr><th scope=\"row\">{Text(cells[0])}</th>{string.Concat(cells.Skip(1).Select(static c => $"<td>{Text(c)}</td>"))}</tr>\n";

    private static string Text(string text) => HtmlText.Of(text);

    private void Line(string line) => _html.Append(line).Append('\n');

    private static string Style(string name)
    {
        using var stream = typeof(PortfolioHtml).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
