using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Scoring;
using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Writes the scale of an indicator in one line, for machines and in words.</summary>
internal static class ScalePrint
{
    /// <summary>Prints a scale unambiguously: equal prints give equal points.</summary>
    public static string Of(PointScale scale) => scale switch
    {
        BandScale bands => $"bands {CanonicalText.Number(bands.Points[0])}{string.Concat(bands.LowerBounds.Select((from, i) => $", from {CanonicalText.Number(from)}: {CanonicalText.Number(bands.Points[i + 1])}"))}",
        CurveScale curve => $"curve {string.Join(", ", curve.Knots.Select((at, i) => $"at {CanonicalText.Number(at)}: {CanonicalText.Number(curve.Points[i])}"))}",
        _ => scale.ToString()!,
    };

    /// <summary>Says which values get which points.</summary>
    public static string Say(ScoredIndicator line, PolicyTexts texts)
    {
        string Item(string value, decimal points) => texts.Say("comparison.diff.scale.item", ("value", value), ("points", texts.Value(points)));
        string Value(decimal value) => texts.Value(value, line.Indicator);
        return line.Scale switch
        {
            BandScale { LowerBounds.Count: 0 } bands => Item(texts.Say("book.any-value"), bands.Points[0]),
            BandScale bands => texts.List(
            [
                Item(texts.Say("book.band.below", ("below", Value(bands.LowerBounds[0]))), bands.Points[0]),
                .. bands.LowerBounds.Select((from, i) => Item(texts.Say("book.band.from", ("from", Value(from))), bands.Points[i + 1])),
            ]),
            CurveScale curve => texts.List(curve.Knots.Select((at, i) => Item(Value(at), curve.Points[i]))),
            _ => string.Empty,
        };
    }
}
