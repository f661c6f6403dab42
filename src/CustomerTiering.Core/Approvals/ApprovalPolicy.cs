using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Policies;
using CustomerTiering.Rules;

namespace CustomerTiering.Approvals;

/// <summary>How a policy has things approved, kind by kind. Immutable.</summary>
public sealed class ApprovalPolicy : IPolicySection
{
    internal ApprovalPolicy(IReadOnlyList<ApprovalKind> kinds, string? clause)
    {
        Kinds = kinds;
        Clause = clause;
    }

    /// <summary>Gets the kinds, in the order of the file; may be none.</summary>
    public IReadOnlyList<ApprovalKind> Kinds { get; }

    /// <summary>Gets the clause; null where not stated.</summary>
    public string? Clause { get; }

    /// <summary>Gets the section of a policy that has none.</summary>
    internal static ApprovalPolicy None { get; } = new([], null);

    IReadOnlyList<IRuleSet> IPolicySection.RuleSets => [];

    /// <summary>Gives the kind of that id; null where the policy says nothing of it.</summary>
    public ApprovalKind? Find(string kind) => Kinds.FirstOrDefault(k => k.Id == kind);

    IPolicySection IPolicySection.With(RuleEdits edits) => this;
}
