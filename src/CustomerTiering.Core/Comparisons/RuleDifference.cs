using CustomerTiering.Rules;

namespace CustomerTiering.Comparisons;

/// <summary>A rule that hit a customer under one policy only, or under both while saying something else in each. Immutable.</summary>
public sealed class RuleDifference
{
    internal RuleDifference(string set, IRule? a, IRule? b)
    {
        Set = set;
        RuleA = a;
        RuleB = b;
    }

    /// <summary>Gets the id of the rule set.</summary>
    public string Set { get; }

    /// <summary>Gets the rule's id.</summary>
    public string Rule => (RuleA ?? RuleB)!.Id;

    /// <summary>Gets the rule as the first policy has it; null where it did not hit there.</summary>
    public IRule? RuleA { get; }

    /// <summary>Gets the rule as the second policy has it; null where it did not hit there.</summary>
    public IRule? RuleB { get; }
}
