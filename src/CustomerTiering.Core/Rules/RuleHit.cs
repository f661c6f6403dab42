using System;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules;

/// <summary>A rule that hit, and the set it stands in. Immutable.</summary>
public sealed class RuleHit
{
    internal RuleHit(IRuleSet set, IRule rule, object value, Condition condition, Func<Operand, object?> valueOf)
    {
        Set = set;
        Rule = rule;
        Value = value;
        Condition = condition;
        ValueOf = valueOf;
    }

    /// <summary>Gets the set.</summary>
    public IRuleSet Set { get; }

    /// <summary>Gets the rule.</summary>
    public IRule Rule { get; }

    /// <summary>Gets what the rule decided, in English, such as <c>at most tier D</c>.</summary>
    public string Outcome => Value.ToString()!;

    /// <summary>Gets what the rule decided: a <see cref="Tiers.TierBound"/>, a <see cref="Changes.ChangeVerdict"/>, a <see cref="Changes.ChangeLimit"/> or an <see cref="Changes.ApprovalRole"/>.</summary>
    public object Value { get; }

    /// <summary>Gets the condition that was true.</summary>
    internal Condition Condition { get; }

    /// <summary>Gets what reads the condition's operands for the case that the rule saw.</summary>
    internal Func<Operand, object?> ValueOf { get; }
}
