using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says what is missing for a tier: points, indicators, rules in the way.</summary>
internal sealed class MissingSection(MissingForTier? missing, PolicyTexts texts)
{
    private const int Leading = 3;

    public IEnumerable<string> Lines => missing is null ? [] : Of(missing);

    private IEnumerable<string> Of(MissingForTier m)
    {
        var tier = texts.TierInFull(m.Tier);
        yield return m.ScoreGap > 0
            ? texts.Say("missing.score", ("tier", tier), ("gap", texts.Value(m.ScoreGap, Customers.Units.Points)), ("atLeast", texts.Value(m.Tier.AtLeast)))
            : texts.Say("missing.no-score", ("tier", tier));
        var alone = m.Indicators.Where(static i => i.Needed is not null).ToList();
        if (alone.Count > 0)
            yield return texts.Say("missing.alone");
        foreach (var gap in alone)
            yield return Line(gap, m);
        if (m.ScoreGap > 0 && alone.Count == 0)
            yield return texts.Say("missing.none-alone");
        if (m.ScoreGap > 0 && m.Unknowns.Count > 0)
            yield return texts.Say("missing.unknown", ("indicators", texts.List(m.Unknowns.Take(Leading).Select(texts.Fact))));
        foreach (var hit in m.InTheWay)
            yield return RuleReference.Say(m.ScoreGap > 0 ? "missing.in-the-way.then" : "missing.in-the-way", hit.Rule, texts, ("outcome", new OutcomeWords(texts).Of(hit.Value)));
        if (m.Frozen is { } pin)
            yield return texts.Say("missing.frozen", ("tier", texts.Say("tier", ("code", pin.Tier))), ("before", texts.Value(pin.Expires)));
        foreach (var near in m.NearMisses)
            yield return RuleReference.Say("missing.near", near.Rule, texts, ("statement", near.InWords(texts)));
    }

    private string Line(IndicatorGap gap, MissingForTier m)
    {
        return texts.Say(
            !gap.Indicator.MoreIsBetter ? "missing.indicator.less" : gap.Indicator.Unit == Customers.Units.Count ? "missing.indicator.count" : "missing.indicator",
            ("difference", texts.Difference(gap.Difference!.Value, gap.Indicator)),
            ("indicator", texts.Fact(gap.Indicator)),
            ("tier", texts.Tier(m.Tier)),
            ("value", texts.Value(gap.Value, gap.Indicator)),
            ("needed", texts.Value(gap.Needed!.Value, gap.Indicator)));
    }
}
