using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Rules;

/// <summary>A rule with what it looks at and decides, whatever the types: what prints, hashes and compares rules reads every set of a policy by it.</summary>
internal interface IReadableRule : IRule
{
    /// <summary>Gets the condition as the author wrote it, parameters folded, without the effective period.</summary>
    Condition Condition { get; }

    /// <summary>Gets the tree by which the outcome is worked out.</summary>
    Operand OutcomeTree { get; }

    /// <summary>Gets the unambiguous text of the outcome, which the rules hash covers.</summary>
    string OutcomePrint { get; }
}
