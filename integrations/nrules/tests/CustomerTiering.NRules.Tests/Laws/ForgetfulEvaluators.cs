using System.Threading;
using CustomerTiering.NRules.Evaluation;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.NRules.Laws;

/// <summary>Deliberately wrong: NRules, but one evaluation in a hundred loses its hits.</summary>
internal sealed class ForgetfulEvaluators : IRuleEvaluatorFactory
{
    public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
        where TCase : struct, IRuleCase
        => new Forgetful<TCase>(new NRulesEvaluatorFactory().Create(rules, cancellation));

    private sealed class Forgetful<TCase>(IRuleEvaluator<TCase> evaluator) : IRuleEvaluator<TCase>
        where TCase : struct, IRuleCase
    {
        private int _asked;

        public Hits Evaluate(in TCase @case) => Interlocked.Increment(ref _asked) % 100 == 0 ? default : evaluator.Evaluate(in @case);
    }
}
