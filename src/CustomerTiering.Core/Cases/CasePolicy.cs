using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Cases;

/// <summary>What is opened about a customer, runs on deadlines and is closed. Immutable.</summary>
public sealed class CasePolicy : IPolicySection
{
    internal CasePolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CasePolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
