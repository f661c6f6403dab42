using System;
using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Policies;
using CustomerTiering.Tiers;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>A host's edits to the rules that a policy lists, set by set.</summary>
public sealed class RuleEdits
{
    private readonly TieringPolicy _policy;
    private readonly List<RuleDefinitionException> _problems = [];
    private readonly RuleSetEdit<TierCase, TierBound> _bounds;
    private readonly RuleSetEdit<TierCase, TierWarning> _warnings;
    private readonly RuleSetEdit<ChangeCase, ChangeVerdict> _verdicts;
    private readonly RuleSetEdit<ChangeCase, ChangeLimit> _limits;
    private readonly RuleSetEdit<ChangeCase, ApprovalRole> _approvals;
    private readonly RuleSetEdit<ChangeCase, ChangeNotice> _notices;

    internal RuleEdits(TieringPolicy policy)
    {
        _policy = policy;
        _bounds = new(policy.Tiers.Bounds, _problems);
        _warnings = new(policy.Tiers.Warnings, _problems);
        _verdicts = new(policy.Changes.Verdicts, _problems);
        _limits = new(policy.Changes.Limits, _problems);
        _approvals = new(policy.Changes.Approvals, _problems);
        _notices = new(policy.Changes.Notices, _problems);
    }

    /// <summary>Gives the editor of one set.</summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    public RuleSetEdit<TCase, TOutcome> For<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        foreach (var edit in (object[])[_bounds, _warnings, _verdicts, _limits, _approvals, _notices])
        {
            if (edit is RuleSetEdit<TCase, TOutcome> found && ReferenceEquals(found.Area, area))
                return found;
        }

        throw new ArgumentException($"`{area.Id}` is no area of an engine; use one of `Areas`", nameof(area));
    }

    /// <summary>Carries out an edit. Unknown and duplicate ids are noted; a rule that cannot be taken ends the edits, since what follows may build on it.</summary>
    /// <exception cref="RuleDefinitionException">The edit makes a rule that cannot be taken; what was noted before goes with it.</exception>
    internal void Run(Action<RuleEdits> edit)
    {
        try
        {
            edit(this);
        }
        catch (RuleDefinitionException e)
        {
            _problems.Add(e);
            RuleDefinitionException.ThrowIfAny(_problems);
        }
    }

    /// <summary>Gives the policy as edited.</summary>
    /// <exception cref="RuleDefinitionException">Edits name ids that are unknown or stand twice; all are listed.</exception>
    internal TieringPolicy Apply()
    {
        RuleDefinitionException.ThrowIfAny(_problems);
        return _bounds.IsEdited || _warnings.IsEdited || _verdicts.IsEdited || _limits.IsEdited || _approvals.IsEdited || _notices.IsEdited
            ? _policy.WithRules(_bounds.Build(), _warnings.Build(), _verdicts.Build(), _limits.Build(), _approvals.Build(), _notices.Build())
            : _policy;
    }
}
