using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Care;

/// <summary>What customers are given, and what is done for them. Immutable.</summary>
public sealed class CarePolicy : IPolicySection
{
    internal CarePolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CarePolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
