using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>How a policy grades credit, warns, holds and releases. Immutable.</summary>
public sealed class CreditPolicy : IPolicySection
{
    internal CreditPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static CreditPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
