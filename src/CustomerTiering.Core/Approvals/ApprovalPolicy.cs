using System.Collections.Generic;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Approvals;

/// <summary>How a policy has things approved. Immutable.</summary>
public sealed class ApprovalPolicy : IPolicySection
{
    internal ApprovalPolicy()
    {
    }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static ApprovalPolicy None { get; } = new();

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
