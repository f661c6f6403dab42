using System;
using System.Threading;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>
/// Makes evaluators that go through the rules one by one and interpret their conditions as they are written. They are slow and plain: what
/// another evaluator is compared with. They share no code with the compiled one.
/// </summary>
public sealed class NaiveEvaluatorFactory : IRuleEvaluatorFactory
{
    private readonly NaiveSemantics _semantics;

    /// <summary>Initializes a new instance of the <see cref="NaiveEvaluatorFactory"/> class.</summary>
    public NaiveEvaluatorFactory()
        : this(new NaiveSemantics())
    {
    }

    internal NaiveEvaluatorFactory(NaiveSemantics semantics) => _semantics = semantics;

    /// <inheritdoc/>
    public IRuleEvaluator<TCase> Create<TCase>(LoweredRules<TCase> rules, CancellationToken cancellation = default)
        where TCase : struct, IRuleCase
    {
        cancellation.ThrowIfCancellationRequested();
        return new NaiveEvaluator<TCase>(rules ?? throw new ArgumentNullException(nameof(rules)), _semantics);
    }
}
