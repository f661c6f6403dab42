using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Scoring;
using CustomerTiering.Texts;

namespace CustomerTiering.Comparisons.Differences;

/// <summary>Finds what two scorecards have different.</summary>
internal static class ScoringDifferences
{
    private const string Section = "scoring";

    public static IEnumerable<PolicyDifference> Between(ScoringPolicy a, ScoringPolicy b)
    {
        foreach (var line in a.Indicators)
        {
            var path = PathOf(line);
            var other = b.Indicators.FirstOrDefault(i => i.Indicator.Id == line.Indicator.Id);
            if (other is null)
                yield return new PolicyDifference(path, CanonicalText.Number(line.Weight), null, t => t.Say("diff.indicator.removed", ("indicator", t.A.Fact(line.Indicator)), ("weight", t.A.Value(line.Weight))));
            else
                foreach (var difference in Between(line, other, path))
                    yield return difference;
        }

        foreach (var added in b.Indicators.Where(i => a.Indicators.All(o => o.Indicator.Id != i.Indicator.Id)))
            yield return new PolicyDifference(PathOf(added), null, CanonicalText.Number(added.Weight), t => t.Say("diff.indicator.added", ("indicator", t.B.Fact(added.Indicator)), ("weight", t.B.Value(added.Weight))));

        if (a.MinimumKnownWeight != b.MinimumKnownWeight)
            yield return Numbers("minimumKnownWeight", a.MinimumKnownWeight, b.MinimumKnownWeight, "diff.minimum-known");
        if (a.Decimals != b.Decimals)
            yield return Numbers("rounding.decimals", a.Decimals, b.Decimals, "diff.decimals");
        if (a.Rounding != b.Rounding)
            yield return new PolicyDifference($"{Section}.rounding.mode", ConditionPrinter.Words(a.Rounding.ToString()), ConditionPrinter.Words(b.Rounding.ToString()), static t => t.Say("diff.rounding"));
    }

    /// <summary>Tells whether a place is the weight of an indicator.</summary>
    public static bool IsWeight(string path) => path.StartsWith($"{Section}.indicators[", StringComparison.Ordinal) && path.EndsWith("].weight", StringComparison.Ordinal);

    private static IEnumerable<PolicyDifference> Between(ScoredIndicator a, ScoredIndicator b, string path)
    {
        if (a.Weight != b.Weight)
            yield return new PolicyDifference($"{path}.weight", CanonicalText.Number(a.Weight), CanonicalText.Number(b.Weight), t => t.Say("diff.weight", ("indicator", t.B.Fact(b.Indicator)), ("a", t.A.Value(a.Weight)), ("b", t.B.Value(b.Weight))));
        if (ScalePrint.Of(a.Scale) is var was && ScalePrint.Of(b.Scale) is var now && was != now)
            yield return new PolicyDifference($"{path}.scale", was, now, t => t.Say("diff.scale", ("indicator", t.B.Fact(b.Indicator)), ("a", ScalePrint.Say(a, t.A)), ("b", ScalePrint.Say(b, t.B))));
        if (a.Minimum != b.Minimum)
            yield return new PolicyDifference($"{path}.minimum", OrNone(a.Minimum), OrNone(b.Minimum), t => t.Say("diff.minimum", ("indicator", t.B.Fact(b.Indicator)), ("a", Points(a.Minimum, t.A)), ("b", Points(b.Minimum, t.B))));
        if ((a.Missing, a.FixedPoints) != (b.Missing, b.FixedPoints))
            yield return new PolicyDifference($"{path}.missing", Print(a), Print(b), t => t.Say("diff.missing", ("indicator", t.B.Fact(b.Indicator)), ("a", Missing(a, t.A)), ("b", Missing(b, t.B))));
    }

    private static PolicyDifference Numbers(string name, decimal a, decimal b, string words)
        => new($"{Section}.{name}", CanonicalText.Number(a), CanonicalText.Number(b), t => t.Say(words, ("a", t.A.Value(a)), ("b", t.B.Value(b))));

    private static string PathOf(ScoredIndicator line) => $"{Section}.indicators[{line.Indicator.Id}]";

    private static string OrNone(decimal? value) => value is { } number ? CanonicalText.Number(number) : "none";

    private static string Points(decimal? value, PolicyTexts texts) => value is { } number ? texts.Value(number, Units.Points) : texts.Say("comparison.none");

    private static string Print(ScoredIndicator line)
        => ConditionPrinter.Words(line.Missing.ToString()) + (line.Missing == MissingTreatment.FixedPoints ? $" {CanonicalText.Number(line.FixedPoints)}" : string.Empty);

    private static string Missing(ScoredIndicator line, PolicyTexts texts) => line.Missing switch
    {
        MissingTreatment.FixedPoints => texts.Say("book.missing.fixed", ("points", texts.Value(line.FixedPoints, Units.Points))),
        MissingTreatment.Refuse => texts.Say("book.missing.refuse"),
        _ => texts.Say("book.missing.renormalise"),
    };
}
