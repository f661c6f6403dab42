using System;
using CustomerTiering.NRules.Lowering;
using CustomerTiering.Rules;
using NRules.RuleModel;

namespace CustomerTiering.NRules.Evaluation;

/// <summary>A rule in the evaluator's own sessions. What it throws is noted, not thrown: an exception would leave the session half done.</summary>
internal sealed class HitLogic<TCase>(int index, Func<Asked<TCase>, bool> condition) : IRuleLogic<Asked<TCase>>
    where TCase : struct, IRuleCase
{
    public bool Holds(Asked<TCase> fact)
    {
        try
        {
            return condition(fact);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            fact.Fail(index, e);
            return false;
        }
    }

    public void Act(IContext context, Asked<TCase> fact) => fact.Hit(index);
}
