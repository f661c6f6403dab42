using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>
/// Says which rules nearly hit. Shown are those that missed a fact, not merely another tier; and of caps, limits and penalties, which miss
/// most by nature, only those that could not be judged.
/// </summary>
internal sealed class NearMissSection(IEnumerable<NearMiss> nearMisses, PolicyTexts texts)
{
    private readonly OutcomeWords _outcomes = new(texts);

    public IEnumerable<string> Lines => nearMisses.Where(IsWorthSaying).Select(Line);

    private static bool IsWorthSaying(NearMiss near) => near.ConcernsFacts && (near.IsUnknown || IsReachedFor(near));

    private static bool IsReachedFor(NearMiss near) => near.Set.Area == Areas.ChangeVerdicts || near.Set.Area == Areas.Rewards;

    private static bool IsDone(NearMiss near) => IsReachedFor(near) || near.Set.Area == Areas.Penalties;

    private string Line(NearMiss near)
    {
        var statement = near.InWords(texts);
        return near.WouldDecide is { } outcome
            ? RuleReference.Say(IsDone(near) ? "near" : "near.mean", near.Rule, texts, ("statement", statement), ("outcome", _outcomes.Of(outcome)))
            : RuleReference.Say("near.open", near.Rule, texts, ("statement", statement));
    }
}
