using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Owners;

/// <summary>Who looks after which customer. Immutable.</summary>
public sealed class OwnerPolicy : IPolicySection
{
    internal OwnerPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static OwnerPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
