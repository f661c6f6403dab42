using System;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;
using NRules.RuleModel;

namespace CustomerTiering.NRules.Lowering;

/// <summary>A rule in a host's own session: it says what it decided as a linked fact. The set's hit policy is part of its condition, so it holds whatever else the session fires.</summary>
internal sealed class OutputLogic<TCase, TOutcome>(LoweredRules<TCase> rules, RuleSet<TCase, TOutcome> set, int index) : IRuleLogic<Case<TCase>>
    where TCase : struct, IRuleCase
{
    private readonly HitPolicy _hitPolicy = set.Area.HitPolicy;

    public bool Holds(Case<TCase> fact)
    {
        var @case = fact.Value;
        if (_hitPolicy == HitPolicy.Collect)
            return Hit(index, in @case);

        for (var earlier = 0; earlier < index; earlier++)
        {
            if (!Hit(earlier, in @case))
                continue;

            return _hitPolicy == HitPolicy.Unique && Hit(index, in @case)
                ? throw rules.Conflict(default(Hits).With(earlier).With(index), in @case)
                : false;
        }

        return Hit(index, in @case);
    }

    public void Act(IContext context, Case<TCase> fact)
    {
        var @case = fact.Value;
        var output = new RuleOutput<TOutcome>(set, set[index], fact.Customer, Decided(in @case));
        if (context.GetLinked(index) is null)
            context.InsertLinked(index, output);
        else
            context.UpdateLinked(index, output);
    }

    private bool Hit(int at, in TCase @case)
    {
        try
        {
            return rules.ConditionOf(at)(in @case);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw rules.Failure(at, in @case, e);
        }
    }

    private TOutcome Decided(in TCase @case)
    {
        try
        {
            return set[index].Decide(in @case);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            throw rules.Failure(index, in @case, e);
        }
    }
}
