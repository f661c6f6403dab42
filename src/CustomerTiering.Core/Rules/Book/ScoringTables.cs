using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Scoring;
using CustomerTiering.Rules.Terms;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes the scorecard of a policy: a table of its lines, and one for the scale of each.</summary>
internal sealed class ScoringTables(TieringPolicy policy, PolicyTexts texts)
{
    private static readonly string[] Columns = ["indicator", "weight", "minimum", "missing", "clause", "basis"];

    public IEnumerable<RuleBookTable> Write()
    {
        yield return new RuleBookTable(
            "scorecard",
            texts.Say("book.scorecard"),
            Note(),
            [.. Columns.Select(c => texts.Say($"book.{c}"))],
            [.. policy.Scoring.Indicators.Select(Line)],
            isPart: false);
        foreach (var line in policy.Scoring.Indicators)
            yield return Scale(line);
        foreach (var table in new MeasureTable(policy, texts).Write())
            yield return table;
    }

    private string Note()
    {
        var scoring = policy.Scoring;
        var rounding = texts.Say(
            scoring.Rounding == System.MidpointRounding.ToEven ? "book.rounding.half-even" : "book.rounding.half-up",
            ("decimals", texts.Value(scoring.Decimals)));
        return texts.Say("book.scorecard.note", ("weight", texts.Value(scoring.MinimumKnownWeight)), ("rounding", rounding));
    }

    private string[] Line(ScoredIndicator line) =>
    [
        texts.Fact(line.Indicator),
        texts.Value(line.Weight),
        line.Minimum is { } minimum ? texts.Value(minimum) : string.Empty,
        line.Missing switch
        {
            MissingTreatment.FixedPoints => texts.Say("book.missing.fixed", ("points", texts.Value(line.FixedPoints, Customers.Units.Points))),
            MissingTreatment.Refuse => texts.Say("book.missing.refuse"),
            _ => texts.Say("book.missing.renormalise"),
        },
        line.Clause is { } clause ? texts.ClauseName(clause) : string.Empty,
        line.Basis is { } basis ? texts.Word(basis) : string.Empty,
    ];

    private RuleBookTable Scale(ScoredIndicator line)
    {
        var unit = CaseTerms.UnitOf(line.Indicator);
        var (note, rows) = line.Scale switch
        {
            BandScale bands => (texts.Say("book.bands"), Bands(bands, unit)),
            CurveScale curve => (texts.Say("book.curve"), Knots(curve, unit)),
            _ => (string.Empty, []),
        };
        return new RuleBookTable($"scale.{line.Indicator.Id}", texts.Fact(line.Indicator), note, [texts.Say("book.value"), texts.Say("book.points")], rows, isPart: true);
    }

    private IReadOnlyList<string>[] Bands(BandScale bands, string unit)
    {
        var from = bands.LowerBounds;
        string Range(int band)
            => from.Count == 0 ? texts.Say("book.any-value")
                : band == 0 ? texts.Say("book.band.below", ("below", texts.Value(from[0], unit)))
                : band == from.Count ? texts.Say("book.band.from", ("from", texts.Value(from[band - 1], unit)))
                : texts.Say("book.band", ("from", texts.Value(from[band - 1], unit)), ("below", texts.Value(from[band], unit)));
        return [.. bands.Points.Select((points, band) => (string[])[Range(band), texts.Value(points)])];
    }

    private IReadOnlyList<string>[] Knots(CurveScale curve, string unit)
        => [.. curve.Points.Select((points, i) => (string[])[texts.Value(curve.Knots[i], unit), texts.Value(points)])];
}
