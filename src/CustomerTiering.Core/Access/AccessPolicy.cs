using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Access;

/// <summary>Who may do what with which part of a customer's file. Immutable.</summary>
public sealed class AccessPolicy : IPolicySection
{
    internal AccessPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static AccessPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
