using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Rules.Probes;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules;

/// <summary>A rule set with the evaluator that runs it: what an area's decider asks.</summary>
internal sealed class BoundRuleSet<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    private readonly IRuleEvaluator<TCase> _evaluator;

    public BoundRuleSet(RuleSet<TCase, TOutcome> rules, FactSlots slots, IRuleEvaluatorFactory evaluators)
    {
        Rules = rules;
        IsEmpty = rules.Count == 0;
        Lowered = LoweredRules<TCase>.Of(rules, slots);
        Probes = new RuleProbes<TCase>(slots);
        _evaluator = evaluators.Create(Lowered);
    }

    public RuleSet<TCase, TOutcome> Rules { get; }

    /// <summary>Gets a value indicating whether there is no rule to ask.</summary>
    public bool IsEmpty { get; }

    public LoweredRules<TCase> Lowered { get; }

    /// <summary>Gets what asks parts of the rules about a case.</summary>
    public RuleProbes<TCase> Probes { get; }

    public Hits Evaluate(in TCase @case) => _evaluator.Evaluate(in @case);

    /// <summary>Gives the hit of the rule with that index on the case that it saw.</summary>
    public RuleHit HitOf(int index, TCase @case, PolicyLanguages languages)
        => new(Rules, Rules[index], OutcomeOf(index, in @case)!, Rules[index].Condition, Probes.Of(@case), languages);

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
