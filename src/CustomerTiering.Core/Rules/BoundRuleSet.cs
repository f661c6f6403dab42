using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.Rules;

/// <summary>A rule set with the evaluator that runs it: what an area's decider asks.</summary>
internal sealed class BoundRuleSet<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    private readonly IRuleEvaluator<TCase> _evaluator;

    public BoundRuleSet(RuleSet<TCase, TOutcome> rules, FactSlots slots, IRuleEvaluatorFactory evaluators)
    {
        Rules = rules;
        Lowered = LoweredRules<TCase>.Of(rules, slots);
        _evaluator = evaluators.Create(Lowered);
    }

    public RuleSet<TCase, TOutcome> Rules { get; }

    public LoweredRules<TCase> Lowered { get; }

    public Hits Evaluate(in TCase @case) => _evaluator.Evaluate(in @case);

    /// <summary>Gives what the rule with that index decides.</summary>
    /// <exception cref="RuleException">The rule's outcome threw.</exception>
    public TOutcome OutcomeOf(int index, in TCase @case)
    {
        try
        {
            return Rules[index].Outcome.Value(in @case);
        }
        catch (System.Exception e) when (e is not (System.OutOfMemoryException or System.InsufficientExecutionStackException))
        {
            throw Lowered.Failure(index, in @case, e);
        }
    }
}
