using System.Linq;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Puts the sections of a grading decision's explanation together.</summary>
internal sealed class Explanation(Decision decision, PolicyTexts texts)
{
    public string Write()
    {
        var text = new ExplanationText(texts)
            .Add(new HeadlineSection(decision, texts).Lines)
            .Add("score", new ScoreSection(decision, texts).Lines);
        if (decision.Trail is not { } trail)
            return text.ToString();

        var rules = new RulesSection(trail.Hits.ToList(), texts);
        var toStay = decision.MissingToStay;
        return text
            .Add("tier", new TierSection(decision, rules, texts).Lines)
            .Add("warnings", rules.Warnings)
            .Add("why", rules.Verdict(decision))
            .Add("limits", rules.LimitsOf(trail.JudgedSteps))
            .Add("approvals", rules.Approvals)
            .Add("notices", rules.Notices)
            .AddNearMisses(trail.NearMisses)
            .Add("stay", new MissingSection(toStay, texts).Lines)
            .Add("rise", new MissingSection(toStay is null ? decision.MissingToRise : null, texts).Lines)
            .ToString();
    }
}
