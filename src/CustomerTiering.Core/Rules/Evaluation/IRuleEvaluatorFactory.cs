using System.Threading;

namespace CustomerTiering.Rules.Evaluation;

/// <summary>Makes the evaluators of an engine: the port behind which the compiled evaluator stands, and others may.</summary>
public interface IRuleEvaluatorFactory
{
    /// <summary>Makes the evaluator of one rule set; called once for each while an engine is built.</summary>
    /// <typeparam name="TCase">The area's case.</typeparam>
    /// <param name="rules">The rules, their conditions lowered to three-valued logic.</param>
    /// <param name="cancellation">Stops the building; the evaluator is then not used.</param>
    IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
        where TCase : struct, IRuleCase;
}
