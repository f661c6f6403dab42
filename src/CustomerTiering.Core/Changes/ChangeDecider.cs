using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>
/// Decides the changes area: the first verdict that holds, within the strictest limits, then the pin, then who approves and who is told.
/// Whether a tier rises or falls follows from where it leads, not from what the verdict calls it.
/// </summary>
internal sealed class ChangeDecider(TierLadder ladder, BoundRules rules)
{
    public BoundRuleSet<ChangeCase, ChangeVerdict> Verdicts { get; } = rules.Of(Areas.ChangeVerdicts);

    public BoundRuleSet<ChangeCase, ChangeLimit> Limits { get; } = rules.Of(Areas.ChangeLimits);

    public BoundRuleSet<ChangeCase, ApprovalRole> Approvals { get; } = rules.Of(Areas.ChangeApprovals);

    public BoundRuleSet<ChangeCase, ChangeNotice> Notices { get; } = rules.Of(Areas.ChangeNotices);

    /// <summary>Decides on a case; a pin that is no longer in force is given as null. No verdict is asked for where this very review gave the tier.</summary>
    public ChangeOutcome Decide(in ChangeCase @case, TierPin? pin, Tier? pinned, bool isSettled)
    {
        var verdict = isSettled ? default : Verdicts.Evaluate(in @case);
        var (kind, target) = Judge(in @case, verdict);
        var limits = default(Hits);
        if (kind is ChangeKind.Promote or ChangeKind.Demote)
        {
            var judged = @case.After(kind, target);
            limits = Limits.Evaluate(in judged);
            if (!limits.IsEmpty)
                target = Within(StrictestOf(limits, in judged), @case.CurrentTier!, target!);
        }

        if (pin is not null && (pin.Kind == PinKind.Frozen || target is null || pinned! > target))
            target = pinned;
        kind = Towards(@case.CurrentTier, target);
        if (!NeedsApprovers(kind, in @case))
            return new ChangeOutcome(kind, target, verdict, limits, default, default);

        var proposed = @case.After(kind, target);
        var notices = kind == ChangeKind.Hold || Notices.IsEmpty ? default : Notices.Evaluate(in proposed);
        return new ChangeOutcome(kind, target, verdict, limits, Approvals.Evaluate(in proposed), notices);
    }

    /// <summary>Tells whether approval rules are asked: where the tier changes, and where one that stays has a conflict of bounds or warnings.</summary>
    public static bool NeedsApprovers(ChangeKind kind, in ChangeCase @case) => kind != ChangeKind.Hold || @case.BoundsConflict || @case.Warnings > 0;

    private static ChangeKind Towards(Tier? current, Tier? target)
        => target is null ? ChangeKind.Exit
            : current is null ? ChangeKind.Place
            : target > current ? ChangeKind.Promote
            : target < current ? ChangeKind.Demote
            : ChangeKind.Hold;

    /// <summary>Gives what the verdict that hit comes to; no verdict holds the tier.</summary>
    public (ChangeKind Kind, Tier? Target) Judge(in ChangeCase @case, Hits verdict)
    {
        var judged = verdict.IsEmpty ? ChangeVerdict.Hold : Verdicts.OutcomeOf(verdict.First, in @case);
        if (judged.Kind == ChangeKind.Exit)
            return (ChangeKind.Exit, null);

        var target = judged.To ?? @case.CurrentTier ?? @case.QualifiedTier;
        return (Towards(@case.CurrentTier, target), target);
    }

    private ChangeLimit StrictestOf(Hits hits, in ChangeCase @case)
    {
        var strictest = ChangeLimit.None;
        var index = 0;
        for (var rest = hits.Bits; rest != 0; rest >>= 1, index++)
        {
            if ((rest & 1) != 0)
                strictest = strictest.And(Limits.OutcomeOf(index, in @case));
        }

        return strictest;
    }

    private Tier Within(ChangeLimit limit, Tier current, Tier target)
    {
        var steps = target.Rank - current.Rank;
        return steps > limit.Up ? ladder.AtRank(current.Rank + limit.Up)
            : -steps > limit.Down ? ladder.AtRank(current.Rank - limit.Down)
            : target;
    }
}
