using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Explanations;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Writes a comparison in short as plain text, for a terminal.</summary>
internal sealed class TextReport(ComparisonWords words)
{
    private const int Width = 108;
    private readonly StringBuilder _text = new();

    public string Write()
    {
        var comparison = words.Comparison;
        Lines([$"A: {words.PolicyA}", $"B: {words.PolicyB}", words.Setting]);
        Section("changes", words.PolicyChanges);
        Section("result", [words.Answer, .. words.Notes]);
        if (comparison.Compared.Customers > 0)
        {
            Table(words.Moves.Select(m => (string[])
            [
                Marked(m.Move, words.Word(m.Move)), words.Count(m.Sum.Customers), words.Share(m.Sum.ShareOfCustomers(comparison.Compared)), words.Money(m.Sum.Revenue), words.Share(m.Sum.ShareOfRevenue(comparison.Compared)),
            ]));
            Section("matrix", [words.Say("matrix.note")]);
            Table(Matrix(comparison.Matrix));
        }

        if (words.Drivers.Count > 0)
            Section("why", words.Drivers);
        return _text.ToString();
    }

    private IEnumerable<string[]> Matrix(TransitionMatrix matrix)
    {
        yield return [words.Say("matrix.corner"), .. matrix.Columns.Select(words.Code), words.Say("total")];
        for (var i = 0; i < matrix.Rows.Count; i++)
            yield return [words.Code(matrix.Rows[i]), .. matrix.Columns.Select((_, j) => Cell(matrix[i, j])), words.Count(matrix.RowTotal(i).Customers)];
        yield return [words.Say("total"), .. matrix.Columns.Select((_, j) => words.Count(matrix.ColumnTotal(j).Customers)), words.Count(matrix.Total.Customers)];
    }

    private string Cell(TransitionCell cell) => cell.Sum.Customers == 0 ? "." : Marked(cell.Move, words.Count(cell.Sum.Customers));

    private static string Marked(TierMove move, string text) => MoveMark.Of(move) is { Length: > 0 } mark ? $"{mark} {text}" : text;

    private void Table(IEnumerable<string[]> rows)
    {
        foreach (var line in TextTable.Lines([.. rows]))
            _text.Append("  ").Append(line).Append('\n');
    }

    private void Section(string heading, IEnumerable<string> lines)
    {
        _text.Append('\n').Append(words.Say($"heading.{heading}")).Append('\n');
        Lines(lines.Select(static l => "  " + l));
    }

    private void Lines(IEnumerable<string> lines)
    {
        foreach (var line in lines.SelectMany(static l => LineBreaks.Wrap(l, Width)))
            _text.Append(line).Append('\n');
    }
}
