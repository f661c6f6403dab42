using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says which rules hit: where they come from, what they say, what made them true, and what they decided.</summary>
internal sealed class RulesSection(IReadOnlyList<RuleHit> hits, PolicyTexts texts)
{
    private readonly OutcomeWords _outcomes = new(texts);

    public IEnumerable<string> Bounds => Of(Areas.TierBounds);

    public IEnumerable<string> Warnings => Of(Areas.TierWarnings);

    public IEnumerable<string> Notices => Of(Areas.ChangeNotices);

    /// <summary>Gets what the limits that took something off the verdict say.</summary>
    /// <param name="steps">The steps that the verdict leads up, negative for down.</param>
    public IEnumerable<string> LimitsOf(int steps)
        => hits.Where(h => h.Value is ChangeLimit limit && (steps > limit.Up || -steps > limit.Down)).SelectMany(Hit);

    public IEnumerable<string> Approvals => Of(Areas.ChangeApprovals);

    public IEnumerable<string> Verdict(Decision decision)
        => Of(Areas.ChangeVerdicts).ToList() is { Count: > 0 } lines ? lines
            : [texts.Say(decision.IsSettled ? "why.settled" : decision.CurrentTier is null ? "why.no-rule.new" : "why.no-rule")];

    /// <summary>Says one rule that holds.</summary>
    public IEnumerable<string> Hit(RuleHit hit)
    {
        yield return RuleReference.Say("why.rule", hit.Rule, texts);
        foreach (var statement in new ConditionWords(texts, valueOf: hit.ValueOf).Conjuncts(hit.Condition))
            yield return texts.Say("why.because", ("text", statement));
        yield return texts.Say("why.outcome", ("outcome", _outcomes.Of(hit.Value)));
    }

    private IEnumerable<string> Of(IRuleArea area) => hits.Where(h => h.Set.Area == area).SelectMany(Hit);
}
