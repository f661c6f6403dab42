using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CustomerTiering.Policies;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Evaluation;

namespace CustomerTiering.Testing.Evaluation;

/// <summary>
/// Compares two evaluators by what they are for: the same policy decides on the same customers with either, and the decisions' records have
/// to be the same bytes, the errors the same errors. For hosts with an evaluator of their own:
/// <c>new EvaluatorComparison(policy, new NaiveEvaluatorFactory(), ours).Over(requests)</c>. Decides on many threads at once, as hosts do.
/// </summary>
public sealed class EvaluatorComparison
{
    private const int Batch = 1024;

    private readonly TieringEngine _expected;
    private readonly TieringEngine _actual;

    /// <summary>Initializes a new instance of the <see cref="EvaluatorComparison"/> class.</summary>
    /// <param name="policy">The policy by which both decide.</param>
    /// <param name="expected">Makes the evaluators that are right.</param>
    /// <param name="actual">Makes the evaluators that are compared with them.</param>
    /// <param name="configure">Adds a host's indicators and rules to both engines; null for none.</param>
    /// <exception cref="PolicyException">The policy declares facts that the host has not registered.</exception>
    /// <exception cref="RuleDefinitionException">A rule cannot be taken.</exception>
    public EvaluatorComparison(TieringPolicy policy, IRuleEvaluatorFactory expected, IRuleEvaluatorFactory actual, Action<TieringEngineBuilder>? configure = null)
    {
        _expected = Engine(policy, expected, configure);
        _actual = Engine(policy, actual, configure);
    }

    /// <summary>Decides on customers with both evaluators. Any number can be given: a thousand are held at a time.</summary>
    /// <param name="requests">The customers.</param>
    public EvaluatorReport Over(IEnumerable<DecisionRequest> requests)
    {
        var (compared, failed, different) = (0, 0, 0);
        var shown = new List<EvaluatorDifference>();
        foreach (var batch in Batches(requests ?? throw new ArgumentNullException(nameof(requests))))
        {
            var answers = new (string Expected, string Actual, bool Failed)[batch.Count];
            Parallel.For(0, batch.Count, i => answers[i] = Ask(batch[i]));
            compared += batch.Count;
            failed += answers.Count(static a => a.Failed);
            foreach (var at in Enumerable.Range(0, batch.Count).Where(i => answers[i].Expected != answers[i].Actual))
            {
                different++;
                if (shown.Count < EvaluatorReport.MaxShown)
                    shown.Add(new EvaluatorDifference(batch[at].Facts.Id, answers[at].Expected, answers[at].Actual));
            }
        }

        return new EvaluatorReport(compared, failed, different, shown);
    }

    private static TieringEngine Engine(TieringPolicy policy, IRuleEvaluatorFactory evaluators, Action<TieringEngineBuilder>? configure)
        => TieringEngine.Create(policy, builder =>
        {
            builder.AddIndicatorsOf(policy);
            configure?.Invoke(builder);
            builder.UseEvaluator(evaluators);
        });

    private (string Expected, string Actual, bool Failed) Ask(DecisionRequest request)
    {
        var (expected, failed) = Answer(_expected, request);
        return (expected, Answer(_actual, request).Text, failed);
    }

    /// <summary>An evaluator under test may throw what it must not; that is a difference too and no reason to stop.</summary>
    private static (string Text, bool Failed) Answer(TieringEngine engine, DecisionRequest request)
    {
        try
        {
            return (engine.Decide(request).ToRecord(), false);
        }
        catch (Exception e) when (e is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return ($"{e.GetType().Name}: {e.Message} ({e.InnerException?.GetType().Name ?? "no cause"})", true);
        }
    }

    private static IEnumerable<IReadOnlyList<DecisionRequest>> Batches(IEnumerable<DecisionRequest> requests)
    {
        var batch = new List<DecisionRequest>(Batch);
        foreach (var request in requests)
        {
            batch.Add(request);
            if (batch.Count < Batch)
                continue;

            yield return batch;
            batch = new List<DecisionRequest>(Batch);
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
