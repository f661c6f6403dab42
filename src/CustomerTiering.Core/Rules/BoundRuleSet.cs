using CustomerTiering.Customers;
using CustomerTiering.Rules.Evaluation;
using CustomerTiering.Rules.Probes;
using CustomerTiering.Texts;

namespace CustomerTiering.Rules;

/// <summary>A rule set with the evaluator that runs it: what an area's decider asks.</summary>
internal sealed class BoundRuleSet<TCase, TOutcome> : IBoundRuleSet
    where TCase : struct, IRuleCase
{
    private readonly IRuleEvaluator<TCase> _evaluator;
    private readonly PolicyLanguages _languages;

    public BoundRuleSet(RuleSet<TCase, TOutcome> rules, FactSlots slots, IRuleEvaluatorFactory evaluators, PolicyLanguages languages)
    {
        Rules = rules;
        IsEmpty = rules.Count == 0;
        Lowered = LoweredRules<TCase>.Of(rules, slots);
        Probes = new RuleProbes<TCase>(slots);
        _evaluator = evaluators.Create(Lowered);
        _languages = languages;
    }

    public RuleSet<TCase, TOutcome> Rules { get; }

    IRuleArea IBoundRuleSet.Area => Rules.Area;

    /// <summary>Gets a value indicating whether there is no rule to ask.</summary>
    public bool IsEmpty { get; }

    public LoweredRules<TCase> Lowered { get; }

    /// <summary>Gets what asks parts of the rules about a case.</summary>
    public RuleProbes<TCase> Probes { get; }

    public Hits Evaluate(in TCase @case) => _evaluator.Evaluate(in @case);

    /// <summary>Asks the rules about a case and keeps it, to say later what hit and what nearly did.</summary>
    /// <exception cref="RuleException">A rule threw.</exception>
    public Answer<TCase, TOutcome> Ask(in TCase @case) => AnswerOf(in @case, Evaluate(in @case));

    /// <summary>Gives the answer anew of a case whose hits are known.</summary>
    public Answer<TCase, TOutcome> AnswerOf(in TCase @case, Hits hits) => new(this, in @case, hits);

    /// <summary>Gives the hit of the rule with that index on the case that it saw.</summary>
    public RuleHit HitOf(int index, TCase @case)
        => new(Rules, Rules[index], OutcomeOf(index, in @case)!, Rules[index].Condition, Probes.Of(@case), _languages);

    /// <summary>Gives what finds the rules that nearly hit.</summary>
    public NearMisses.NearMissFinder<TCase, TOutcome> NearMissFinder() => new(this, _languages);

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
