using System.Collections.Generic;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says which tier the score reaches, and what bounds made of it.</summary>
internal sealed class TierSection(Decision decision, RulesSection rules, PolicyTexts texts)
{
    public IEnumerable<string> Lines
    {
        get
        {
            var scored = decision.ScoredTier!;
            var qualified = decision.QualifiedTier!;
            yield return texts.Say("tier.reached", ("tier", texts.TierInFull(scored)), ("atLeast", texts.Value(scored.AtLeast)));
            foreach (var line in rules.Bounds)
                yield return line;
            if (decision.BoundsConflict)
                yield return texts.Say("tier.conflict");
            if (qualified != scored)
                yield return texts.Say("tier.qualified", ("tier", texts.TierInFull(qualified)));
            if (decision.PeriodsBelow > 0)
                yield return texts.Say("tier.periods-below", ("n", texts.Value(decision.PeriodsBelow)));
        }
    }
}
