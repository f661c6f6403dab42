using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Rules.NearMisses;
using CustomerTiering.Tiers;

namespace CustomerTiering.Decisions;

/// <summary>
/// What the rule sets of a gradable customer's decision looked at, made again: each set with the case as it saw it. Verdicts see no change
/// yet, limits the verdict's change, approvals and notices the final one; a set that was not asked has no case.
/// </summary>
internal sealed class DecisionTrail
{
    private readonly Decision _decision;
    private readonly TieringEngine _engine;
    private readonly TierCase _graded;
    private readonly ChangeCase _judged;
    private readonly ChangeCase? _limited;
    private readonly ChangeCase? _proposed;

    public DecisionTrail(Decision decision)
    {
        _decision = decision;
        _engine = decision.Engine;
        (_graded, _judged) = _engine.Grading.CasesOf(decision);
        var (kind, target) = _engine.Grading.Changes.Judge(in _judged, HitsOf(HitShape.Verdicts));
        JudgedSteps = kind is ChangeKind.Promote or ChangeKind.Demote ? target!.Rank - decision.CurrentTier!.Rank : 0;
        if (kind is ChangeKind.Promote or ChangeKind.Demote)
            _limited = _judged.After(kind, target);
        if (ChangeDecider.NeedsApprovers(decision.Change, in _judged))
            _proposed = _judged.After(decision.Change, decision.ProposedTier);
    }

    /// <summary>Gets the steps that the verdict leads up, before limits; negative for down, 0 where the tier holds or there was none.</summary>
    public int JudgedSteps { get; }

    /// <summary>Gets the rules that hit, set by set.</summary>
    public IEnumerable<RuleHit> Hits => Answers.SelectMany(static a => a.RuleHits);

    /// <summary>Gets the roles that must approve, each once.</summary>
    public IReadOnlyList<string> Approvers
        => _proposed is not { } @case ? []
            : [.. HitsOf(HitShape.Approvals).Indices.Select(i => _engine.Grading.Changes.Approvals.OutcomeOf(i, in @case).Role).Distinct()];

    /// <summary>Gets the warnings that stand against the tier that the customer qualifies for.</summary>
    public IEnumerable<RuleHit> Warnings => Of(_engine.Grading.Tiers.Warnings, HitShape.Warnings, Warned).SelectMany(static a => a.RuleHits);

    /// <summary>Gets who is told of the change, each once.</summary>
    public IReadOnlyList<string> Recipients
        => Told is not { } @case ? []
            : [.. HitsOf(HitShape.Notices).Indices.Select(i => _engine.Grading.Changes.Notices.OutcomeOf(i, in @case).Recipient).Distinct()];

    /// <summary>Gets the rules that nearly hit, set by set.</summary>
    public IEnumerable<NearMiss> NearMisses => Answers.SelectMany(static a => a.NearMisses);

    private IEnumerable<IAnswer> Answers =>
    [
        .. Of(_engine.Grading.Tiers.Bounds, HitShape.Bounds, _graded),
        .. Of(_engine.Grading.Tiers.Warnings, HitShape.Warnings, Warned),
        .. Of(_engine.Grading.Changes.Verdicts, HitShape.Verdicts, Asked),
        .. Of(_engine.Grading.Changes.Limits, HitShape.Limits, _limited),
        .. Of(_engine.Grading.Changes.Approvals, HitShape.Approvals, _proposed),
        .. Of(_engine.Grading.Changes.Notices, HitShape.Notices, Told),
    ];

    /// <summary>Gives the case that a set looked at; null where it was not asked.</summary>
    public object? CaseOf(IRuleArea area)
        => area == _engine.Grading.Tiers.Bounds.Rules.Area ? _graded
            : area == _engine.Grading.Tiers.Warnings.Rules.Area ? Warned
            : area == _engine.Grading.Changes.Verdicts.Rules.Area ? Asked
            : area == _engine.Grading.Changes.Limits.Rules.Area ? _limited
            : area == _engine.Grading.Changes.Notices.Rules.Area ? Told
            : _proposed;

    private TierCase Warned => _graded.Within(_decision.QualifiedTier!);

    private ChangeCase? Told => _decision.Change == ChangeKind.Hold ? null : _proposed;

    private ChangeCase? Asked => _decision.IsSettled ? null : _judged;

    private Hits HitsOf(int place) => _decision.Hits.Of(place, _engine.Grading.Shape);

    private IEnumerable<IAnswer> Of<TCase, TOutcome>(BoundRuleSet<TCase, TOutcome> set, int place, TCase? @case)
        where TCase : struct, IRuleCase
    {
        if (@case is { } seen)
            yield return set.AnswerOf(in seen, HitsOf(place));
    }
}
