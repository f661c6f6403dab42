using System.Text;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Comparisons.Reports;
using CustomerTiering.Portfolio.Ranking;

namespace CustomerTiering.Portfolio.Reports;

/// <summary>Draws how the customers, best first, come to hold the whole, with a line where each class ends, as SVG that needs no script.</summary>
internal sealed class ParetoPicture(PortfolioWords words, AbcAnalysis abc)
{
    private const decimal Width = 720;
    private const decimal Height = 320;
    private const decimal Left = 56;
    private const decimal Top = 14;
    private const decimal Right = 700;
    private const decimal Bottom = 280;
    private const int MostPoints = 400;

    public string Draw()
    {
        var svg = new StringBuilder($"<svg class=\"pareto\" viewBox=\"0 0 {Number(Width)} {Number(Height)}\" role=\"img\" aria-label=\"{HtmlText.Of(words.Say("picture.abc"))}\" xmlns=\"http://www.w3.org/2000/svg\">\n");
        svg.Append($"<path class=\"axis\" d=\"M{Number(Left)} {Number(Top)}V{Number(Bottom)}H{Number(Right)}\"/>\n");
        foreach (var share in new[] { 0.5m, 1m })
            svg.Append($"<text class=\"amount\" x=\"{Number(Left - 6)}\" y=\"{Number(Y(share) + 4)}\" text-anchor=\"end\">{HtmlText.Of(words.Share(share))}</text>\n");
        svg.Append($"<path class=\"curve\" d=\"{Curve()}\"/>\n");
        var reached = 0;
        foreach (var given in abc.Classes)
        {
            var count = abc.Of(given.Code).Count;
            if (count == 0)
                continue;

            var from = X(reached);
            reached += count;
            svg.Append($"<path class=\"cut\" d=\"M{Number(X(reached))} {Number(Top)}V{Number(Bottom)}\"/>");
            svg.Append($"<text x=\"{Number((from + X(reached)) / 2)}\" y=\"{Number(Bottom + 20)}\" text-anchor=\"middle\">{HtmlText.Of(given.Code)}</text>\n");
        }

        return svg.Append("</svg>").ToString();
    }

    /// <summary>Gives the curve from the origin, thinned where there are more customers than can be seen.</summary>
    private string Curve()
    {
        var step = (abc.Places.Count / MostPoints) + 1;
        ExactNumber through = 0m;
        var path = new StringBuilder($"M{Number(Left)} {Number(Bottom)}");
        for (var i = 0; i < abc.Places.Count; i++)
        {
            through += System.Math.Max(0, abc.Places[i].Value);
            if (i % step == 0 || i == abc.Places.Count - 1)
                path.Append($"L{Number(X(i + 1))} {Number(Y(through.DividedBy(abc.Total, AbcAnalysis.ShareDecimals)))}");
        }

        return path.ToString();
    }

    private decimal X(int customers) => Left + ((Right - Left) * customers / abc.Places.Count);

    private static decimal Y(decimal share) => Bottom - ((Bottom - Top) * share);

    private static string Number(decimal value) => CanonicalText.Number(decimal.Round(value, 1));
}
