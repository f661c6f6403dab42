namespace CustomerTiering.Rules;

/// <summary>A rule's condition on a case, lowered to three-valued logic: true means that the rule hits.</summary>
/// <typeparam name="TCase">The area's case.</typeparam>
/// <param name="case">The case.</param>
public delegate bool RuleCondition<TCase>(in TCase @case)
    where TCase : struct, IRuleCase;
