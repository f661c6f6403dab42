using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>
/// Writes a comparison as one HTML file: the change and its result, the pictures and the matrix, why, and the list of movers. It is well-formed
/// XML too, and every text in it is escaped.
/// </summary>
internal sealed class HtmlReport(ComparisonWords words, int movers)
{
    private const string StyleSheet = "CustomerTiering.Reports.report.css";
    private const int MostNamedColumns = 6;
    private readonly StringBuilder _html = new();

    public string Write()
    {
        var comparison = words.Comparison;
        Line("<!DOCTYPE html>");
        Line($"<html lang=\"{words.Language}\">");
        Line("<head>");
        Line("<meta charset=\"utf-8\"/>");
        Line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
        Line("<meta name=\"color-scheme\" content=\"light dark\"/>");
        Line($"<title>{Text(words.Say("title"))}</title>");
        Line($"<style>\n{Styles()}</style>");
        Line("</head>");
        Line("<body>");
        Line("<main>");
        Header();
        Result(comparison);
        if (comparison.Compared.Customers > 0)
        {
            Pictures();
            Matrix(comparison.Matrix);
        }

        if (comparison.Movers.Count > 0)
        {
            Why(comparison);
            Movers(comparison);
        }

        Failures(comparison.Failures);
        Footer(comparison);
        Line("</main>");
        Line("</body>");
        Line("</html>");
        return _html.ToString();
    }

    private void Header()
    {
        Line("<header>");
        Line($"<h1>{Text(words.Say("title"))}</h1>");
        Line($"<dl class=\"policies\"><dt>A</dt><dd>{Text(words.PolicyA)}</dd><dt>B</dt><dd>{Text(words.PolicyB)}</dd></dl>");
        Line($"<p class=\"setting\">{Text(words.Setting)}</p>");
        Line("</header>");
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.changes"))}</h2>");
        List(words.PolicyChanges);
        Line("</section>");
    }

    private void Result(PolicyComparison comparison)
    {
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.result"))}</h2>");
        Line($"<p class=\"answer\">{Text(words.Answer)}</p>");
        Line("<div class=\"figures\">");
        foreach (var (move, sum) in words.Moves)
        {
            Line($"<div class=\"figure {MoveMark.Style(move)}\"><p class=\"what\">{Marked(move, words.Word(move))}</p><p class=\"number\">{Text(words.Count(sum.Customers))}</p>"
                + $"<p class=\"detail\">{Text(words.Say("figure.customers", ("share", Share(sum.ShareOfCustomers(comparison.Compared)))))}<br/>{Text(words.Say("figure.revenue", ("revenue", words.Money(sum.Revenue)), ("share", Share(sum.ShareOfRevenue(comparison.Compared)))))}</p></div>");
        }

        Line("</div>");
        List(words.Notes, "notes");
        Line("</section>");
    }

    private void Pictures()
    {
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.picture"))}</h2>");
        Line($"<p class=\"legend\">{string.Join(" ", words.Moves.Select(m => $"<span class=\"{MoveMark.Style(m.Move)}\"><i></i>{Marked(m.Move, words.Word(m.Move))}</span>"))}</p>");
        Line("<div class=\"pictures\">");
        Picture("customers", new TransitionPicture(words, "customers", static s => s.Customers, n => words.Count((int)n)));
        Picture("revenue", new TransitionPicture(words, "revenue", static s => s.Revenue, words.Whole));
        Line("</div>");
        Line("</section>");
    }

    private void Picture(string key, TransitionPicture picture)
    {
        var title = words.Say($"picture.{key}", ("currency", words.Currency));
        Line($"<figure><figcaption>{Text(title)}</figcaption>\n{picture.Draw(title)}</figure>");
    }

    private void Matrix(TransitionMatrix matrix)
    {
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.matrix"))}</h2>");
        Line($"<p>{Text(words.Say("matrix.note"))}</p>");
        var named = matrix.Columns.Count <= MostNamedColumns;
        Line($"<div class=\"scroll\"><table class=\"matrix{(named ? string.Empty : " dense")}\">");
        Line($"<thead><tr><th scope=\"col\">{Text(words.Say("matrix.corner"))}</th>{string.Concat(matrix.Columns.Select(p => $"<th scope=\"col\">{(named ? Place(p) : Text(words.Code(p)))}</th>"))}<th scope=\"col\">{Text(words.Say("total"))}</th></tr></thead>");
        Line("<tbody>");
        for (var i = 0; i < matrix.Rows.Count; i++)
            Line($"<tr><th scope=\"row\">{(named ? Place(matrix.Rows[i]) : Text(words.Code(matrix.Rows[i])))}</th>{string.Concat(matrix.Columns.Select((_, j) => Cell(matrix[i, j])))}<td class=\"total\">{Sum(matrix.RowTotal(i))}</td></tr>");
        Line("</tbody>");
        Line($"<tfoot><tr><th scope=\"row\">{Text(words.Say("total"))}</th>{string.Concat(matrix.Columns.Select((_, j) => $"<td class=\"total\">{Sum(matrix.ColumnTotal(j))}</td>"))}<td class=\"total\">{Sum(matrix.Total)}</td></tr></tfoot>");
        Line("</table></div>");
        Line("</section>");
    }

    private void Why(PolicyComparison comparison)
    {
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.why"))}</h2>");
        List(words.Drivers);
        Table(
            [words.Say("cause"), words.Say("customers"), words.Say("share"), words.Say("revenue"), words.Say("share")],
            words.Causes.Select(c => (string[])[Text(c.Cause), Text(words.Count(c.Sum.Customers)), Text(words.Share(c.Sum.ShareOfCustomers(comparison.Compared))), Text(words.Money(c.Sum.Revenue)), Text(words.Share(c.Sum.ShareOfRevenue(comparison.Compared)))]));
        Table(
            [words.Say("indicator"), words.Say("weight-a"), words.Say("weight-b"), words.Say("points-rising"), words.Say("leads-rising"), words.Say("points-falling"), words.Say("leads-falling")],
            comparison.Indicators.Select(i => (string[])
            [
                Text(words.Fact(i.Indicator)), Text(words.Weight(i.WeightA)), Text(words.Weight(i.WeightB)), Text(words.Signed(i.PointsOfRising)), Text(words.Count(i.LeadsRising)), Text(words.Signed(i.PointsOfFalling)), Text(words.Count(i.LeadsFalling)),
            ]));
        if (comparison.Rules.Count > 0)
            Table([words.Say("rule"), words.Say("rule.only-a"), words.Say("rule.only-b"), words.Say("rule.otherwise")], comparison.Rules.Select(r => (string[])[Text(words.Rule(r)), Text(words.Count(r.OnlyUnderA)), Text(words.Count(r.OnlyUnderB)), Text(words.Count(r.Otherwise))]));
        Line("</section>");
    }

    private void Movers(PolicyComparison comparison)
    {
        var listed = comparison.TopMovers(movers);
        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.movers"))}</h2>");
        Line($"<p>{Text(words.Say("movers.note", ("n", words.Count(listed.Count)), ("of", words.Count(comparison.Movers.Count))))}</p>");
        if (listed.Count > 0)
        {
            Table(
                [words.Say("customer"), words.Say("from-to"), words.Say("annual-purchase"), words.Say("score-a"), words.Say("score-b"), words.Say("difference"), words.Say("reasons")],
                listed.Select(m => (string[])
                [
                    Text(m.Customer), $"<span class=\"tag {MoveMark.Style(m.Move)}\">{Marked(m.Move, $"{words.Code(m.From)} → {words.Code(m.To)}")}</span>", Text(words.Exact(m.AnnualPurchase)), Text(words.Points(m.ScoreA)), Text(words.Points(m.ScoreB)), Text(words.Signed(m.ScoreDifference)), Text(words.Why(m)),
                ]),
                "movers");
        }

        Line("</section>");
    }

    private void Failures(IReadOnlyList<ComparisonFailure> failures)
    {
        if (failures.Count == 0)
            return;

        Line("<section>");
        Line($"<h2>{Text(words.Say("heading.failures"))}</h2>");
        List(failures.Take(movers).Select(ComparisonWords.Problem));
        if (failures.Count > movers)
            Line($"<p>{Text(words.Say("failures.more", ("n", words.Count(failures.Count - movers))))}</p>");
        Line("</section>");
    }

    private void Footer(PolicyComparison comparison)
    {
        Line("<footer>");
        Line($"<p>A: {Text(words.Say("hashes", ("policy", comparison.PolicyA.Hash), ("rules", comparison.RulesHashA)))}</p>");
        Line($"<p>B: {Text(words.Say("hashes", ("policy", comparison.PolicyB.Hash), ("rules", comparison.RulesHashB)))}</p>");
        Line("</footer>");
    }

    private void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, string style = "list")
    {
        Line($"<div class=\"scroll\"><table class=\"{style}\">");
        Line($"<thead><tr>{string.Concat(header.Select(static h => $"<th scope=\"col\">{Text(h)}</th>"))}</tr></thead>");
        Line("<tbody>");
        foreach (var row in rows)
            Line($"<tr><th scope=\"row\">{row[0]}</th>{string.Concat(row.Skip(1).Select(static cell => $"<td>{cell}</td>"))}</tr>");
        Line("</tbody>");
        Line("</table></div>");
    }

    private void List(IEnumerable<string> items, string style = "said")
    {
        var listed = string.Concat(items.Select(static i => $"<li>{Text(i)}</li>\n"));
        if (listed.Length > 0)
            Line($"<ul class=\"{style}\">\n{listed}</ul>");
    }

    private string Place(TierPlace place) => words.Name(place) is { } name ? $"{Text(words.Code(place))} <small>{Text(name)}</small>" : Text(words.Code(place));

    private string Cell(TransitionCell cell)
        => cell.Sum.Customers == 0 ? "<td class=\"none\">·</td>" : $"<td class=\"{MoveMark.Style(cell.Move)}\">{Sum(cell.Sum, cell.Move)}</td>";

    private string Sum(CustomerSum sum, TierMove move = TierMove.None) => $"{Marked(move, words.Count(sum.Customers))}<small>{Text(words.Money(sum.Revenue))}</small>";

    private string Share(decimal? share) => share is null ? words.Say("none") : words.Share(share);

    private static string Marked(TierMove move, string text) => MoveMark.Of(move) is { Length: > 0 } mark ? $"<span class=\"mark\">{mark}</span> {Text(text)}" : Text(text);

    private static string Text(string text) => HtmlText.Of(text);

    private void Line(string line) => _html.Append(line).Append('\n');

    private static string Styles()
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(StyleSheet)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
