using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Comparisons;
using CustomerTiering.Comparisons.Reports;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Draws who was in which tier and is in which now as a grid, the fuller a cell the more of its row moved there, as SVG that needs no script.</summary>
internal sealed class TransitionGrid(PortfolioWords words, TransitionMatrix matrix)
{
    private const decimal Width = 720;
    private const decimal Left = 170;
    private const decimal Top = 30;
    private const decimal RowHeight = 36;
    private const decimal WidestCell = 110;
    private const decimal Gap = 3;
    private const decimal FaintestFill = 0.2m;
    private readonly StringBuilder _svg = new();

    private decimal CellWidth => System.Math.Min(WidestCell, (Width - Left) / matrix.Columns.Count);

    public string Draw()
    {
        _svg.Append($"<svg class=\"grid\" viewBox=\"0 0 {Number(Width)} {Number(Top + (matrix.Rows.Count * RowHeight))}\" role=\"img\" aria-label=\"{HtmlText.Of(words.Say("picture.transitions"))}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (var column = 0; column < matrix.Columns.Count; column++)
            Label(Left + ((column + 0.5m) * CellWidth), Top - 10, "middle", matrix.Columns[column].Tier?.Code ?? words.Say("none"));
        for (var row = 0; row < matrix.Rows.Count; row++)
        {
            Label(Left - 10, Top + (row * RowHeight) + 22, "end", words.Place(matrix.Rows[row]));
            for (var column = 0; column < matrix.Columns.Count; column++)
                Cell(row, column);
        }

        return _svg.Append("</svg>").ToString();
    }

    private void Cell(int row, int column)
    {
        var cell = matrix[row, column];
        if (cell.Sum.Customers == 0)
            return;

        var share = cell.Sum.ShareOfCustomers(matrix.RowTotal(row)) ?? 0;
        var (x, y) = (Left + (column * CellWidth), Top + (row * RowHeight));
        _svg.Append($"<rect class=\"cell {MoveMark.Style(cell.Move)}\" x=\"{Number(x)}\" y=\"{Number(y)}\" width=\"{Number(CellWidth - Gap)}\" height=\"{Number(RowHeight - Gap)}\" rx=\"3\" fill-opacity=\"{Number(FaintestFill + ((1 - FaintestFill) * share), 2)}\">");
        _svg.Append($"<title>{HtmlText.Of(words.Say("cell", ("from", words.Place(cell.From)), ("to", words.Place(cell.To)), ("n", words.Count(cell.Sum.Customers))))}</title></rect>\n");
        Label(x + ((CellWidth - Gap) / 2), y + 22, "middle", words.Cell(cell));
    }

    private void Label(decimal x, decimal y, string anchor, string text)
        => _svg.Append($"<text x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{HtmlText.Of(text)}</text>\n");

    private static string Number(decimal value, int decimals = 1) => CanonicalText.Number(decimal.Round(value, decimals));
}
