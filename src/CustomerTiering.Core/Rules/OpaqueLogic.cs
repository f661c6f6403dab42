using System;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Rules;

/// <summary>
/// The logic of a rule that the library cannot look into: another engine's rule, a model, code of a host. It hits or does not and is never
/// unknown; it has no near misses, since nobody can say what it lacks. Both delegates depend on the case alone and are safe for many threads.
/// Immutable.
/// </summary>
/// <typeparam name="TCase">What the rule looks at.</typeparam>
/// <typeparam name="TOutcome">What the rule decides.</typeparam>
public sealed class OpaqueLogic<TCase, TOutcome>
    where TCase : struct, IRuleCase
{
    /// <summary>Initializes a new instance of the <see cref="OpaqueLogic{TCase, TOutcome}"/> class.</summary>
    /// <param name="condition">What rule book and explanation say instead of the condition, such as <c>NRules rule "no rise unsigned" fires</c>.</param>
    /// <param name="outcome">What the rule book says instead of the outcome, such as <c>what that rule yields</c>. An explanation says the outcome itself.</param>
    /// <param name="fingerprint">What the rules hash covers of the logic. It has to change when the logic does: nobody else can tell.</param>
    /// <param name="holds">Tells whether the rule hits.</param>
    /// <param name="decide">Gives the outcome for a case that it hits.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public OpaqueLogic(string condition, string outcome, string fingerprint, RuleCondition<TCase> holds, RuleOutcome<TCase, TOutcome> decide)
    {
        Guard.NotBlank(condition, nameof(condition));
        Guard.NotBlank(outcome, nameof(outcome));
        Guard.NotBlank(fingerprint, nameof(fingerprint));
        Guard.NotNull(holds, nameof(holds));
        Guard.NotNull(decide, nameof(decide));
        Condition = new Condition.Holds(new Operand.Opaque(condition, fingerprint, holds, typeof(bool)));
        Outcome = OutcomeExpression<TCase, TOutcome>.Opaque(outcome, fingerprint, decide);
    }

    internal Condition Condition { get; }

    internal OutcomeExpression<TCase, TOutcome> Outcome { get; }
}
