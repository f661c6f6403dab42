using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Changes;

/// <summary>The approval rules that the library brings.</summary>
internal static class ApprovalRules
{
    private static readonly RuleParameter<string> Role = RuleParameter.Text("role", "the role that approves");
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<ChangeCase, ApprovalRole>> Templates { get; } =
    [
        new(
            RuleIds.ApproveChange,
            "every change of tier is approved by this role",
            c => c.Change != ChangeKind.Hold,
            c => ApprovalRole.By(Role.Value),
            Role),
        new(
            RuleIds.ApproveEntry,
            "a change into this tier or a better one is approved by this role",
            c => c.Change != ChangeKind.Hold && c.TargetTier! >= TierParameter.Value,
            c => ApprovalRole.By(Role.Value),
            TierParameter,
            Role),
        new(
            RuleIds.ApproveBoundsConflict,
            "where a floor stands above a cap this role approves the tier",
            c => c.BoundsConflict,
            c => ApprovalRole.By(Role.Value),
            Role),
        new(
            RuleIds.ApproveWarned,
            "a change into a tier that warnings stand against is approved by this role",
            c => c.Change != ChangeKind.Hold && c.Warnings > 0,
            c => ApprovalRole.By(Role.Value),
            Role),
    ];
}
