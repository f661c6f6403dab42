using System;
using System.Threading;
using CustomerTiering.NRules.HostRules;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.NRules.Evaluation;

/// <summary>Makes evaluators that run rule sets on NRules. <see cref="TieringEngineBuilderExtensions.UseNRules"/> sets one.</summary>
public sealed class NRulesEvaluatorFactory : IRuleEvaluatorFactory
{
    private readonly HostRuleIndex _hosts;

    /// <summary>Initializes a new instance of the <see cref="NRulesEvaluatorFactory"/> class.</summary>
    public NRulesEvaluatorFactory()
        : this(new HostRuleIndex())
    {
    }

    internal NRulesEvaluatorFactory(HostRuleIndex hosts) => _hosts = hosts;

    /// <inheritdoc/>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
        where TCase : struct, IRuleCase
        => new NRulesEvaluator<TCase>(rules ?? throw new ArgumentNullException(nameof(rules)), _hosts, cancellation);
}
