using System.Collections.Generic;
using System.Linq;
using System.Text;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Puts the sections of an explanation together; those that have nothing to say are left out.</summary>
internal sealed class Explanation(Decision decision, PolicyTexts texts)
{
    private const int Width = 108;

    public string Write()
    {
        var text = new StringBuilder();
        Append(text, new HeadlineSection(decision, texts).Lines);
        Append(text, "score", new ScoreSection(decision, texts).Lines);
        if (decision.Trail is { } trail)
        {
            var rules = new RulesSection(trail.Hits.ToList(), texts);
            Append(text, "tier", new TierSection(decision, rules, texts).Lines);
            Append(text, "warnings", rules.Warnings);
            Append(text, "why", rules.Verdict(decision));
            Append(text, "limits", rules.LimitsOf(trail.JudgedSteps));
            Append(text, "approvals", rules.Approvals);
            Append(text, "notices", rules.Notices);
            Append(text, "near-misses", new NearMissSection(trail, texts).Lines);
            var toStay = decision.MissingToStay;
            Append(text, "stay", new MissingSection(toStay, texts).Lines);
            Append(text, "rise", new MissingSection(toStay is null ? decision.MissingToRise : null, texts).Lines);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, string section, IEnumerable<string> lines)
    {
        var listed = lines.ToList();
        if (listed.Count == 0)
            return;

        text.Append('\n').Append(texts.Say($"explain.{section}")).Append('\n');
        Append(text, listed.Select(static l => "  " + l));
    }

    private static void Append(StringBuilder text, IEnumerable<string> lines)
    {
        foreach (var line in lines.SelectMany(static l => LineBreaks.Wrap(l, Width)))
            text.Append(line).Append('\n');
    }
}
