using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Scoring;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules.Book;

/// <summary>Writes how each scored indicator is measured, and the scale of those that people enter, where a policy states it.</summary>
internal sealed class MeasureTable(TieringPolicy policy, PolicyTexts texts)
{
    public IEnumerable<RuleBookTable> Write()
    {
        var lines = policy.Scoring.Indicators;
        if (lines.All(static l => l.Measure.Count == 0))
            yield break;

        yield return new RuleBookTable(
            "measures",
            texts.Say("book.measures"),
            lines.Any(static l => l.ByHand is not null) ? texts.Say("book.measures.note") : null,
            [texts.Say("book.indicator"), texts.Say("book.measure"), texts.Say("book.by-hand")],
            [.. lines.Select(l => (string[])[texts.Fact(l.Indicator), texts.In(l.Measure) ?? string.Empty, Scale(l)])],
            isPart: false);
    }

    private string Scale(ScoredIndicator line)
        => line.ByHand is not { } entry ? string.Empty
            : string.Join(
                texts.Say("book.by-hand.join"),
                entry.Scale.Select(s => texts.Say("book.by-hand.step", ("value", texts.Value(s.At, line.Indicator)), ("means", texts.In(s.Names)!))));
}
