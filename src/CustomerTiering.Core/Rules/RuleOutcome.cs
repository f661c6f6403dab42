namespace CustomerTiering.Rules;

/// <summary>What a rule decides on a case that it hit.</summary>
/// <typeparam name="TCase">The area's case.</typeparam>
/// <typeparam name="TOutcome">The area's outcome.</typeparam>
/// <param name="case">The case.</param>
public delegate TOutcome RuleOutcome<TCase, out TOutcome>(in TCase @case)
    where TCase : struct, IRuleCase;
