using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Scoring;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says where the score comes from, indicator by indicator, or why there is none.</summary>
internal sealed class ScoreSection(Decision decision, PolicyTexts texts)
{
    private const int Shown = 2;
    private static readonly string[] Columns = ["indicator", "value", "points", "weight", "contribution"];

    public IEnumerable<string> Lines
    {
        get
        {
            var known = texts.Value(decision.KnownWeight);
            if (decision.Score is { } score)
                yield return texts.Say("score.composite", ("score", texts.Numbers.Write(score, decision.Policy.Scoring.Decimals)), ("known", known));
            foreach (var line in WhyNot(known))
                yield return line;
            foreach (var line in TextTable.Lines([[.. Columns.Select(c => texts.Say($"score.{c}"))], .. decision.PartialScores.Select(Row)]))
                yield return line;
            if (decision.PartialScores.Any(static p => p.IsBelowMinimum))
                yield return texts.Say("score.below-minimum", ("indicators", Names(decision.PartialScores.Where(static p => p.IsBelowMinimum))));
            if (decision.Unknowns.Count > 0)
                yield return texts.Say("score.unknown", ("indicators", texts.List(decision.Unknowns.Select(texts.Fact))));
        }
    }

    private IEnumerable<string> WhyNot(string known)
    {
        if (decision.Score is not null)
            yield break;

        var minimum = decision.Policy.Scoring.MinimumKnownWeight;
        if (decision.KnownWeight < minimum)
            yield return texts.Say("score.too-little", ("known", known), ("minimum", texts.Value(minimum)));
        var refusing = decision.Policy.Scoring.Indicators.Where(i => i.Missing == MissingTreatment.Refuse && decision.Facts[i.Indicator] is null).ToList();
        if (refusing.Count > 0)
            yield return texts.Say("score.refused", ("indicators", texts.List(refusing.Select(i => texts.Fact(i.Indicator)))));
        if (decision.KnownWeight == 0 && minimum == 0 && refusing.Count == 0)
            yield return texts.Say("score.nothing");
    }

    private string Names(IEnumerable<PartialScore> partials) => texts.List(partials.Select(p => texts.Fact(p.Indicator)));

    private string[] Row(PartialScore partial) =>
    [
        texts.Fact(partial.Indicator),
        partial.Value is { } value ? partial.Indicator.Unit == Units.Points ? texts.Value(value) : texts.Value(value, partial.Indicator) : texts.Say("value.unknown"),
        partial.Points is { } points ? texts.Numbers.Rounded(points, Shown) : texts.Say("score.left-out"),
        partial.Points is null ? string.Empty : texts.Numbers.Rounded(partial.EffectiveWeight, Shown),
        partial.Points is null ? string.Empty : texts.Numbers.Rounded(partial.Contribution, Shown),
    ];
}
