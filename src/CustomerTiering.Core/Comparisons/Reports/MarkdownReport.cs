using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Writes a comparison as Markdown: what changed, who moves, from where to where, why, and the list of movers.</summary>
internal sealed class MarkdownReport(ComparisonWords words, int movers)
{
    private readonly StringBuilder _text = new();

    public string Write()
    {
        var comparison = words.Comparison;
        Line($"# {Plain(words.Say("title"))}");
        Line();
        Line($"- A: {Plain(words.PolicyA)}");
        Line($"- B: {Plain(words.PolicyB)}");
        Line($"- {Plain(words.Setting)}");
        Heading("changes");
        List(words.PolicyChanges);
        Heading("result");
        Line($"**{Plain(words.Answer)}**");
        Line();
        Table(
            [string.Empty, words.Say("customers"), words.Say("share"), words.Say("revenue"), words.Say("share")],
            words.Moves.Select(m => Sums(Marked(m.Move, words.Word(m.Move)), m.Sum)));
        if (words.Notes.Count > 0)
            Line();
        List(words.Notes);
        if (comparison.Compared.Customers > 0)
            Matrix(comparison.Matrix);
        if (comparison.Movers.Count > 0)
            Why(comparison);
        Failures(comparison.Failures);
        return _text.ToString();
    }

    private void Matrix(TransitionMatrix matrix)
    {
        Heading("matrix");
        Line(Plain(words.Say("matrix.note")));
        Line();
        Table(
            [words.Say("matrix.corner"), .. matrix.Columns.Select(words.Code), words.Say("total")],
            [
                .. matrix.Rows.Select((row, i) => (string[])
                [
                    Place(row),
                    .. matrix.Columns.Select((_, j) => Cell(matrix[i, j])),
                    words.Count(matrix.RowTotal(i).Customers),
                ]),
                [words.Say("total"), .. matrix.Columns.Select((_, j) => words.Count(matrix.ColumnTotal(j).Customers)), words.Count(matrix.Total.Customers)],
            ]);
    }

    private void Why(PolicyComparison comparison)
    {
        Heading("why");
        List(words.Drivers);
        if (words.Drivers.Count > 0)
            Line();
        Table([words.Say("cause"), words.Say("customers"), words.Say("share"), words.Say("revenue"), words.Say("share")], words.Causes.Select(c => Sums(c.Cause, c.Sum)));
        Line();
        Table(
            [words.Say("indicator"), words.Say("weight-a"), words.Say("weight-b"), words.Say("points-rising"), words.Say("leads-rising"), words.Say("points-falling"), words.Say("leads-falling")],
            comparison.Indicators.Select(i => (string[])
            [
                words.Fact(i.Indicator), words.Weight(i.WeightA), words.Weight(i.WeightB), words.Signed(i.PointsOfRising), words.Count(i.LeadsRising), words.Signed(i.PointsOfFalling), words.Count(i.LeadsFalling),
            ]));
        if (comparison.Rules.Count > 0)
        {
            Line();
            Table(
                [words.Say("rule"), words.Say("rule.only-a"), words.Say("rule.only-b"), words.Say("rule.otherwise")],
                comparison.Rules.Select(r => (string[])[words.Rule(r), words.Count(r.OnlyUnderA), words.Count(r.OnlyUnderB), words.Count(r.Otherwise)]));
        }

        Movers(comparison);
    }

    private void Movers(PolicyComparison comparison)
    {
        var listed = comparison.TopMovers(movers);
        Heading("movers");
        Line(Plain(words.Say("movers.note", ("n", words.Count(listed.Count)), ("of", words.Count(comparison.Movers.Count)))));
        if (listed.Count == 0)
            return;

        Line();
        Table(
            [words.Say("customer"), words.Say("from-to"), words.Say("annual-purchase"), words.Say("score-a"), words.Say("score-b"), words.Say("difference"), words.Say("reasons")],
            listed.Select(m => (string[])
            [
                m.Customer, Marked(m.Move, $"{words.Code(m.From)} → {words.Code(m.To)}"), words.Exact(m.AnnualPurchase), words.Points(m.ScoreA), words.Points(m.ScoreB), words.Signed(m.ScoreDifference), words.Why(m),
            ]));
    }

    private void Failures(IReadOnlyList<ComparisonFailure> failures)
    {
        if (failures.Count == 0)
            return;

        Heading("failures");
        List(failures.Take(movers).Select(ComparisonWords.Problem));
        if (failures.Count > movers)
            Line($"- {Plain(words.Say("failures.more", ("n", words.Count(failures.Count - movers))))}");
    }

    private string[] Sums(string name, CustomerSum sum)
        => [name, words.Count(sum.Customers), words.Share(sum.ShareOfCustomers(words.Comparison.Compared)), words.Money(sum.Revenue), words.Share(sum.ShareOfRevenue(words.Comparison.Compared))];

    private string Place(TierPlace place) => words.Name(place) is { } name ? $"{words.Code(place)} {name}" : words.Code(place);

    private string Cell(TransitionCell cell) => cell.Sum.Customers == 0 ? string.Empty : Marked(cell.Move, words.Count(cell.Sum.Customers));

    private static string Marked(TierMove move, string text) => MoveMark.Of(move) is { Length: > 0 } mark ? $"{mark} {text}" : text;

    private void Heading(string key)
    {
        Line();
        Line($"## {Plain(words.Say($"heading.{key}"))}");
        Line();
    }

    private void List(IEnumerable<string> items)
    {
        foreach (var item in items)
            Line($"- {Plain(item)}");
    }

    private void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(header);
        Line($"| --- |{string.Concat(header.Skip(1).Select(static h => " ---: |"))}");
        foreach (var row in rows)
            Row(row);
    }

    private void Row(IReadOnlyList<string> cells) => Line($"| {string.Join(" | ", cells.Select(Plain))} |");

    private void Line(string line = "") => _text.Append(line).Append('\n');

    private static string Plain(string text) => MarkdownText.Of(text);
}
