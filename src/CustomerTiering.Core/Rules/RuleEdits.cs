using System;
using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>A host's edits to the rules that a policy lists, set by set.</summary>
public sealed class RuleEdits
{
    private readonly TieringPolicy _policy;
    private readonly List<RuleDefinitionException> _problems = [];
    private readonly List<IRuleSetEdit> _edits;

    internal RuleEdits(TieringPolicy policy)
    {
        _policy = policy;
        _edits = [.. policy.RuleSets.Cast<IBindableRuleSet>().Select(s => s.Edit(_problems))];
    }

    /// <summary>Gives the editor of one set.</summary>
    /// <typeparam name="TCase">What the rules look at.</typeparam>
    /// <typeparam name="TOutcome">What the rules decide.</typeparam>
    /// <param name="area">One of <see cref="Areas"/>.</param>
    public RuleSetEdit<TCase, TOutcome> For<TCase, TOutcome>(RuleArea<TCase, TOutcome> area)
        where TCase : struct, IRuleCase
    {
        Guard.NotNull(area, nameof(area));
        return _edits.Find(e => ReferenceEquals(e.Area, area)) as RuleSetEdit<TCase, TOutcome> ?? throw RuleAreas.Unknown(area);
    }

    /// <summary>Gives a set as edited.</summary>
    internal RuleSet<TCase, TOutcome> Of<TCase, TOutcome>(RuleSet<TCase, TOutcome> set)
        where TCase : struct, IRuleCase
        => For(set.Area) is { IsEdited: true } edit ? edit.Build() : set;

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
        return _edits.Exists(static e => e.IsEdited) ? _policy.With(this) : _policy;
    }
}
