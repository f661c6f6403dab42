using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Policies;
using static CustomerTiering.CanonicalJson.CanonicalText;

namespace CustomerTiering.Scoring;

/// <summary>Reads <c>bands</c> or a <c>curve</c> and refuses gaps, overlaps and points that fall as the indicator gets better.</summary>
internal static class ScaleReader
{
    /// <summary>The most points.</summary>
    public const decimal MaxPoints = 100;

    /// <summary>Beyond it a line between two knots could leave the range of decimals.</summary>
    public const decimal MaxKnot = 1_000_000_000_000_000_000m;

    /// <summary>The fewest knots of a curve.</summary>
    public const int MinKnots = 2;

    /// <summary>Gives the scale; null where it has errors, which are recorded.</summary>
    public static PointScale? Read(PolicyObject o, NumberIndicator? indicator)
    {
        var before = o.Errors.Count;
        var (hasBands, hasCurve) = (o.Has("bands"), o.Has("curve"));
        if (hasBands == hasCurve)
        {
            o.Error(hasBands ? "has both `bands` and a `curve`" : "has neither `bands` nor a `curve`", "give one of them");
            return null;
        }

        PointScale? scale = hasBands ? Bands(o) : Curve(o);
        if (scale is null || indicator is null || o.Errors.Count > before)
            return null;

        return Rises(scale.PointsInOrder, indicator.MoreIsBetter) ? scale : Falling(o, hasBands ? "bands" : "curve", indicator);
    }

    private static BandScale? Bands(PolicyObject o)
    {
        var items = o.Items("bands");
        var bands = items.Select(Band).ToList();
        if (bands.Count == 0)
            o.Error("bands", "is empty", "list at least one band");
        if (bands.Count == 0 || bands.Contains(null))
            return null;

        for (var i = 0; i < bands.Count; i++)
            CheckNeighbours(items[i], i == 0 ? null : bands[i - 1], bands[i]!, i == bands.Count - 1);
        return new BandScale([.. bands.Skip(1).Select(static b => b!.From ?? 0)], [.. bands.Select(static b => b!.Points)]);
    }

    private static BandEntry? Band(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var entry = (From: o.Number("from"), Below: o.Number("below"), Points: o.RequiredNumber("points", 0, MaxPoints));
        o.Close();
        return entry.Points is null ? null : new BandEntry(entry.From, entry.Below, entry.Points.Value);
    }

    private static void CheckNeighbours(PolicyNode node, BandEntry? previous, BandEntry band, bool isLast)
    {
        if (band.From >= band.Below)
            node.Error($"holds nothing: `from` {Number(band.From.Value)} is not below `below` {Number(band.Below.Value)}", "let `below` be above `from`");
        if (isLast && band.Below is { } end)
            node.Error($"the last band ends at {Number(end)}", "leave out its `below`, so that every value has points");
        if (!isLast && band.Below is null)
            node.Error("has no upper bound and is not the last band", "add `below`");

        if (previous is null)
        {
            if (band.From is { } start)
                node.Error($"the first band begins at {Number(start)}", "leave out its `from`, so that every value has points");
            return;
        }

        if (band.From is null)
            node.Error("has no lower bound and is not the first band", "add `from`");
        else if (previous.Below is { } edge && edge < band.From)
            node.Error($"leaves a gap from {Number(edge)} to {Number(band.From.Value)}", $"let `from` be {Number(edge)}");
        else if (previous.Below is { } over && over > band.From)
            node.Error($"overlaps the band before it from {Number(band.From.Value)} to {Number(over)}", $"let `from` be {Number(over)}");
    }

    private static CurveScale? Curve(PolicyObject o)
    {
        var items = o.Items("curve");
        var knots = items.Select(Knot).ToList();
        if (knots.Count < MinKnots)
            o.Error("curve", "has fewer than two knots", "list at least two, by rising `at`");
        if (knots.Count < MinKnots || knots.Contains(null))
            return null;

        for (var i = 1; i < knots.Count; i++)
        {
            if (knots[i]!.Value.At <= knots[i - 1]!.Value.At)
                items[i].Error($"`at` {Number(knots[i]!.Value.At)} is not above the knot before it", "list the knots by rising `at`");
        }

        return new CurveScale([.. knots.Select(static k => k!.Value.At)], [.. knots.Select(static k => k!.Value.Points)]);
    }

    private static (decimal At, decimal Points)? Knot(PolicyNode node)
    {
        if (node.AsObject() is not { } o)
            return null;

        var (at, points) = (o.RequiredNumber("at", -MaxKnot, MaxKnot), o.RequiredNumber("points", 0, MaxPoints));
        o.Close();
        return at is null || points is null ? null : (at.Value, points.Value);
    }

    private static bool Rises(IReadOnlyList<decimal> points, bool moreIsBetter)
    {
        for (var i = 1; i < points.Count; i++)
        {
            if (moreIsBetter ? points[i] < points[i - 1] : points[i] > points[i - 1])
                return false;
        }

        return true;
    }

    private static PointScale? Falling(PolicyObject o, string name, NumberIndicator indicator)
    {
        o.Error(
            name,
            $"points fall as `{indicator.Id}` gets better",
            indicator.MoreIsBetter ? "let points rise with the value" : "let points fall with the value: less is better here");
        return null;
    }

    private sealed class BandEntry(decimal? from, decimal? below, decimal points)
    {
        public decimal? From { get; } = from;

        public decimal? Below { get; } = below;

        public decimal Points { get; } = points;
    }
}
