using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Portfolio;

/// <summary>Into which classes customers fall, and how all of them together are looked at. Immutable.</summary>
public sealed class PortfolioPolicy : IPolicySection
{
    internal PortfolioPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static PortfolioPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
