using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.CanonicalJson;

namespace CustomerTiering.Comparisons.Reports;

/// <summary>Draws a transition matrix as bands from the places under the first policy to those under the second, as SVG that needs no script.</summary>
/// <param name="words">The comparison and its words.</param>
/// <param name="id">What the ids in the picture begin with.</param>
/// <param name="measure">How wide a cell's band is; nothing below 0 is drawn.</param>
/// <param name="write">Writes such a number.</param>
internal sealed class TransitionPicture(ComparisonWords words, string id, Func<CustomerSum, decimal> measure, Func<decimal, string> write)
{
    private const decimal Width = 720;
    private const decimal LabelWidth = 186;
    private const decimal NodeWidth = 12;
    private const decimal Top = 34;
    private const decimal BandHeight = 300;
    private const decimal LeastSlot = 52;
    private const decimal Gap = 12;
    private const decimal LeastBand = 1;
    private const int LongestName = 21;
    private readonly TransitionMatrix _matrix = words.Comparison.Matrix;
    private readonly StringBuilder _svg = new();

    public string Draw(string title)
    {
        var (left, right) = (Nodes(true), Nodes(false));
        var sharesSlots = _matrix.Rows.Count == _matrix.Columns.Count && _matrix.Rows.Select(static p => p.ToString()).SequenceEqual(_matrix.Columns.Select(static p => p.ToString()));
        var bottom = sharesSlots ? Place(left, right) : Math.Max(Place(left), Place(right));
        _svg.Append($"<svg class=\"transitions\" viewBox=\"0 0 {Number(Width)} {Number(bottom)}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        _svg.Append($"<title id=\"{id}-title\">{HtmlText.Of(title)}</title>\n<desc id=\"{id}-desc\">{HtmlText.Of(Description())}</desc>\n");
        Text(LabelWidth, 16, "end", "side", "A");
        Text(Width - LabelWidth, 16, "start", "side", "B");
        foreach (var cell in Bands().OrderBy(static c => c.Cell.Move != TierMove.None))
            Band(left[cell.Row], right[cell.Column], cell.Cell);
        foreach (var node in left)
            Label(node, LabelWidth, isLeft: true);
        for (var j = 0; j < right.Count; j++)
            Label(right[j], Width - LabelWidth, isLeft: false, Arrivals(j));
        return _svg.Append("</svg>").ToString();
    }

    private decimal Total => _matrix.Cells.Sum(c => Of(c.Sum));

    private IEnumerable<(int Row, int Column, TransitionCell Cell)> Bands()
        => from row in Enumerable.Range(0, _matrix.Rows.Count)
           from column in Enumerable.Range(0, _matrix.Columns.Count)
           let cell = _matrix[row, column]
           where cell.Sum.Customers > 0 && Of(cell.Sum) > 0
           select (row, column, cell);

    private decimal Of(CustomerSum sum) => Math.Max(0, measure(sum));

    private decimal HeightOf(CustomerSum sum) => Of(sum) == 0 ? 0 : Math.Max(LeastBand, BandHeight * Of(sum) / Total);

    private List<Node> Nodes(bool isLeft)
        => isLeft
            ? [.. _matrix.Rows.Select((place, i) => new Node(place, _matrix.RowTotal(i), _matrix.Columns.Select((_, j) => HeightOf(_matrix[i, j].Sum)).Sum()))]
            : [.. _matrix.Columns.Select((place, j) => new Node(place, _matrix.ColumnTotal(j), _matrix.Rows.Select((_, i) => HeightOf(_matrix[i, j].Sum)).Sum()))];

    private static decimal Place(params List<Node>[] sides)
    {
        var y = Top;
        for (var i = 0; i < sides[0].Count; i++)
        {
            var slot = Math.Max(LeastSlot, sides.Max(s => s[i].Height));
            foreach (var side in sides)
                side[i].Top = side[i].Next = y + ((slot - side[i].Height) / 2);
            y += slot + Gap;
        }

        return y;
    }

    private void Band(Node from, Node to, TransitionCell cell)
    {
        var (height, x0, x1) = (HeightOf(cell.Sum), LabelWidth + 8 + NodeWidth, Width - LabelWidth - 8 - NodeWidth);
        var (y0, y1, middle) = (from.Next, to.Next, (x0 + x1) / 2);
        from.Next += height;
        to.Next += height;
        _svg.Append($"<path class=\"band {MoveMark.Style(cell.Move)}\" d=\"M{Number(x0)} {Number(y0)}C{Number(middle)} {Number(y0)} {Number(middle)} {Number(y1)} {Number(x1)} {Number(y1)}V{Number(y1 + height)}C{Number(middle)} {Number(y1 + height)} {Number(middle)} {Number(y0 + height)} {Number(x0)} {Number(y0 + height)}Z\">");
        _svg.Append($"<title>{HtmlText.Of(Say(cell))}</title></path>\n");
    }

    private void Label(Node node, decimal x, bool isLeft, string arrivals = "")
    {
        var (bar, anchor) = (isLeft ? x + 8 : x - 8 - NodeWidth, isLeft ? "end" : "start");
        var middle = node.Top + (node.Height / 2);
        if (node.Height > 0)
            _svg.Append($"<rect class=\"node\" x=\"{Number(bar)}\" y=\"{Number(node.Top)}\" width=\"{Number(NodeWidth)}\" height=\"{Number(node.Height)}\" rx=\"1\"/>\n");
        var first = middle - (arrivals.Length > 0 ? 12 : 4);
        Text(x, first, anchor, "place", Shortened(Named(node.Place)), Named(node.Place));
        Text(x, first + 17, anchor, "amount", write(measure(node.Sum)));
        if (arrivals.Length > 0)
            Text(x, first + 33, anchor, "amount", arrivals);
    }

    /// <summary>Says how much comes to a place by rising and by falling.</summary>
    private string Arrivals(int column)
    {
        var come = ((TierMove[])[TierMove.Up, TierMove.Down])
            .Select(move => (Move: move, Sum: _matrix.Rows.Select((_, i) => _matrix[i, column]).Where(c => c.Move == move).Aggregate(default(CustomerSum), static (sum, c) => sum.With(c.Sum))))
            .Where(static m => m.Sum.Customers > 0);
        return string.Join(" ", come.Select(m => $"{MoveMark.Of(m.Move)} {write(measure(m.Sum))}"));
    }

    private string Description()
        => string.Join(" ", Bands().Where(static b => b.Cell.Move != TierMove.None).Select(b => Say(b.Cell) + ".").DefaultIfEmpty(words.Say("picture.still")));

    private string Say(TransitionCell cell) => words.Say("picture.band", ("from", Named(cell.From)), ("to", Named(cell.To)), ("amount", write(measure(cell.Sum))), ("move", words.Word(cell.Move)));

    private string Named(TierPlace place) => words.Name(place) is { } name ? $"{words.Code(place)} {name}" : words.Code(place);

    private static string Shortened(string name)
    {
        var (width, length) = (0, 0);
        while (length < name.Length && (width += name[length] >= '\u1100' ? 2 : 1) <= LongestName)
            length++;
        return length == name.Length ? name : name.Substring(0, char.IsHighSurrogate(name[length - 1]) ? length - 1 : length).TrimEnd() + "…";
    }

    private void Text(decimal x, decimal y, string anchor, string style, string text, string? full = null)
        => _svg.Append($"<text class=\"{style}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{HtmlText.Of(text)}{(full is null || full == text ? string.Empty : $"<title>{HtmlText.Of(full)}</title>")}</text>\n");

    private static string Number(decimal value) => CanonicalText.Number(decimal.Round(value, 1));

    /// <summary>A bar at one side, and where the next band leaves or reaches it.</summary>
    private sealed class Node(TierPlace place, CustomerSum sum, decimal height)
    {
        public TierPlace Place { get; } = place;

        public CustomerSum Sum { get; } = sum;

        public decimal Height { get; } = height;

        public decimal Top { get; set; }

        public decimal Next { get; set; }
    }
}
