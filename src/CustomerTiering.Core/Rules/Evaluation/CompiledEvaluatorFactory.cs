using System.Threading;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules.Evaluation;

/// <summary>Makes the default evaluators, which compile each rule set into one delegate.</summary>
public sealed class CompiledEvaluatorFactory : IRuleEvaluatorFactory
{
    /// <inheritdoc/>
    public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
        where TCase : struct, IRuleCase
    {
        cancellation.ThrowIfCancellationRequested();
        return new CompiledEvaluator<TCase>(Guard.NotNull(rules, nameof(rules)));
    }
}
