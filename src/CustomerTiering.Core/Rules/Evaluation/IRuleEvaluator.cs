namespace CustomerTiering.Rules.Evaluation;

/// <summary>
/// Tells which rules of one set hit a case. Implementations are safe for use by many threads at once, keep nothing of a case,
/// and give the same hits, and the same error, as looking at the rules in order.
/// </summary>
/// <typeparam name="TCase">The area's case.</typeparam>
public interface IRuleEvaluator<TCase>
    where TCase : struct, IRuleCase
{
    /// <summary>
    /// Applies the set's hit policy. <see cref="HitPolicy.First"/> gives at most one hit and answers as if later rules had not been
    /// looked at; <see cref="HitPolicy.Collect"/> gives all.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <exception cref="RuleException">A rule threw, the first in order where several did; or two rules of a
    /// <see cref="HitPolicy.Unique"/> set hit.</exception>
    Hits Evaluate(in TCase @case);
}
