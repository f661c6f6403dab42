using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Comparisons.Reports;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Draws for each tier its share of customers above its share of revenue, as SVG that needs no script.</summary>
internal sealed class ShareBars(PortfolioWords words)
{
    private const decimal Width = 720;
    private const decimal Left = 170;
    private const decimal Longest = 440;
    private const decimal RowHeight = 46;
    private const decimal BarHeight = 14;

    public string Draw()
    {
        var parts = words.Report.Tiers.Parts;
        var svg = new StringBuilder($"<svg class=\"shares\" viewBox=\"0 0 {Number(Width)} {Number((parts.Count * RowHeight) + 10)}\" role=\"img\" aria-label=\"{HtmlText.Of(words.Say("picture.tiers"))}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        for (var i = 0; i < parts.Count; i++)
        {
            var top = (i * RowHeight) + 8;
            svg.Append($"<text x=\"{Number(Left - 10)}\" y=\"{Number(top + 19)}\" text-anchor=\"end\">{HtmlText.Of(words.TierName(parts[i].Key))}</text>\n");
            Bar(svg, "customers", top, parts[i].OfCustomers);
            Bar(svg, "revenue", top + BarHeight + 2, parts[i].OfRevenue);
        }

        return svg.Append("</svg>").ToString();
    }

    private void Bar(StringBuilder svg, string style, decimal top, decimal share)
    {
        var length = Longest * System.Math.Min(1, System.Math.Max(0, share));
        svg.Append($"<rect class=\"{style}\" x=\"{Number(Left)}\" y=\"{Number(top)}\" width=\"{Number(length)}\" height=\"{Number(BarHeight)}\"/>");
        svg.Append($"<text class=\"amount\" x=\"{Number(Left + length + 6)}\" y=\"{Number(top + BarHeight - 2)}\">{HtmlText.Of(words.Say($"bar.{style}", ("share", words.Share(share))))}</text>\n");
    }

    private static string Number(decimal value) => CanonicalText.Number(decimal.Round(value, 1));
}
