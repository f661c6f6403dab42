using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Explanations;

/// <summary>Finds the rules that would keep a customer from a tier even if its score reached it, by asking the rules about that imagined case.</summary>
internal sealed class RulesInTheWay(Decision decision)
{
    private readonly TieringEngine _engine = decision.Engine;

    /// <summary>Gives them in the order in which a decision goes through them. A rule that fails on the imagined case ends the search.</summary>
    public IReadOnlyList<RuleHit> Of(Tier tier)
    {
        var found = new List<RuleHit>();
        try
        {
            var graded = AsIfScored(tier);
            found.AddRange(Caps(graded, tier));
            found.AddRange(Changes(graded, tier));
        }
        catch (RuleException)
        {
        }

        return found;
    }

    private TierCase AsIfScored(Tier tier)
    {
        var graded = _engine.Grading.CasesOf(decision).Tier;
        var score = System.Math.Max(graded.Score, tier.AtLeast);
        return graded.AsIfScored(score, decision.Policy.Tiers.Ladder.Reached(score));
    }

    private IEnumerable<RuleHit> Caps(TierCase graded, Tier tier)
        => _engine.Grading.Tiers.Bounds.Evaluate(in graded).Indices
            .Select(i => _engine.Grading.Tiers.Bounds.HitOf(i, graded))
            .Where(h => h.Value is TierBound { IsCap: true, Tier: { } cap } && cap < tier);

    private IEnumerable<RuleHit> Changes(TierCase graded, Tier tier)
    {
        var changes = _engine.Grading.Changes;
        var qualified = decision.QualifiedTier! > graded.ScoredTier ? decision.QualifiedTier! : graded.ScoredTier;
        var outcome = new TierOutcome(graded.ScoredTier, qualified, decision.BoundsConflict, default, _engine.Grading.Tiers.Warnings.Evaluate(graded.Within(qualified)));
        var periodsBelow = CustomerTiering.Changes.PeriodsBelow.Count(decision.Standing, decision.CurrentTier, qualified, decision.AsOf, decision.Review);
        var judged = new ChangeCase(in graded, in outcome, decision.Policy.Tiers.Ladder, decision.ReviewEvent is not null, periodsBelow);
        var verdict = changes.Verdicts.Evaluate(in judged);
        var (kind, target) = changes.Judge(in judged, verdict);
        if (target is null || target < tier)
            return verdict.Indices.Select(i => changes.Verdicts.HitOf(i, judged));

        if (kind != ChangeKind.Promote)
            return [];

        var limited = judged.After(kind, target);
        return changes.Limits.Evaluate(in limited).Indices
            .Select(i => changes.Limits.HitOf(i, limited))
            .Where(h => h.Value is ChangeLimit limit && limit.Up < tier.Rank - decision.CurrentTier!.Rank);
    }
}
