using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Discounts;

/// <summary>Which discounts a policy knows, and who approves them. Immutable.</summary>
public sealed class DiscountPolicy : IPolicySection
{
    internal DiscountPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static DiscountPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
