using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Incentives;

/// <summary>How a policy measures people, and what it recommends. Immutable.</summary>
public sealed class IncentivePolicy : IPolicySection
{
    internal IncentivePolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static IncentivePolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
