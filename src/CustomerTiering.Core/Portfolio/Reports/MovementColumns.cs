using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Rules.Conditions;
using NodaTime.Text;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Draws for each day how many customers were won, kept, at risk and lost, one upon the other, as SVG that needs no script.</summary>
internal sealed class MovementColumns(PortfolioWords words, IReadOnlyList<MovementCount> counts)
{
    private const decimal Width = 720;
    private const decimal Height = 320;
    private const decimal Left = 20;
    private const decimal Right = 580;
    private const decimal Top = 14;
    private const decimal Bottom = 280;
    private const decimal WidestColumn = 56;
    private const decimal KeyHeight = 22;
    private readonly StringBuilder _svg = new();

    private int Most => counts.Max(static c => c.Customers);

    public string Draw()
    {
        _svg.Append($"<svg class=\"columns\" viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"img\" aria-label=\"{HtmlText.Of(words.Say("picture.over-time"))}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        _svg.Append($"<path class=\"axis\" d=\"M{Number(Left)} {Number(Bottom)}H{Number(Right)}\"/>\n");
        for (var i = 0; i < counts.Count; i++)
            Column(i);
        var kinds = PortfolioWords.Kinds.Where(k => counts.Any(c => c.Of(k) > 0)).Reverse().ToList();
        for (var i = 0; i < kinds.Count; i++)
            Key(kinds[i], Top + (i * KeyHeight));
        return _svg.Append("</svg>").ToString();
    }

    private void Column(int index)
    {
        var (count, step) = (counts[index], (Right - Left) / counts.Count);
        var (width, middle, y) = (System.Math.Min(WidestColumn, step - 6), Left + (step * (index + 0.5m)), Bottom);
        foreach (var kind in PortfolioWords.Kinds.Where(k => count.Of(k) > 0))
        {
            var height = (Bottom - Top) * count.Of(kind) / Most;
            y -= height;
            _svg.Append($"<rect class=\"{Style(kind)}\" x=\"{Number(middle - (width / 2))}\" y=\"{Number(y)}\" width=\"{Number(width)}\" height=\"{Number(height)}\"><title>{HtmlText.Of(words.Say("column", ("day", words.Day(count.Day)), ("movement", words.Movement(kind)), ("n", words.Count(count.Of(kind)))))}</title></rect>\n");
        }

        Label(middle, Bottom + 20, "middle", "amount", LocalDatePattern.Iso.Format(count.Day));
    }

    private void Key(MovementKind kind, decimal y)
    {
        _svg.Append($"<rect class=\"{Style(kind)}\" x=\"{Number(Right + 14)}\" y=\"{Number(y)}\" width=\"12\" height=\"12\"/>");
        Label(Right + 32, y + 11, "start", "kind", $"{words.Movement(kind)} {words.Count(counts[counts.Count - 1].Of(kind))}");
    }

    private void Label(decimal x, decimal y, string anchor, string style, string text)
        => _svg.Append($"<text class=\"{style}\" x=\"{Number(x)}\" y=\"{Number(y)}\" text-anchor=\"{anchor}\">{HtmlText.Of(text)}</text>\n");

    private static string Style(MovementKind kind) => ConditionPrinter.Words(kind.ToString());

    private static string Number(decimal value) => CanonicalText.Number(decimal.Round(value, 1));
}
