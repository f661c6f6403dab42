using CustomerTiering.Changes;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering;

/// <summary>The rule sets of the library, in the order in which a decision goes through them.</summary>
public static class Areas
{
    /// <summary>Gets the rules that cap and floor the tier a score reaches (Collect): the lowest cap and the highest floor count.</summary>
    public static RuleArea<TierCase, TierBound> TierBounds { get; } =
        new("tiers.bounds", HitPolicy.Collect, TierRules.Templates, TierRules.Vocabulary, new TierBoundReader());

    /// <summary>Gets the rules that warn of a tier without changing it (Collect): all that hit (service levels: levels).</summary>
    public static RuleArea<TierCase, TierWarning> TierWarnings { get; } =
        new("tiers.warnings", HitPolicy.Collect, TierWarningRules.Templates, TierWarningRules.Vocabulary, new TierWarningReader());

    /// <summary>Gets the rules that judge what becomes of a customer's tier (First).</summary>
    public static RuleArea<ChangeCase, ChangeVerdict> ChangeVerdicts { get; } =
        new("changes.verdicts", HitPolicy.First, ChangeRules.Verdicts, ChangeRules.Vocabulary, new ChangeVerdictReader());

    /// <summary>Gets the rules that limit a change (Collect): the strictest wins, whatever the order.</summary>
    public static RuleArea<ChangeCase, ChangeLimit> ChangeLimits { get; } =
        new("changes.limits", HitPolicy.Collect, ChangeLimitRules.Templates, ChangeRules.Vocabulary, new ChangeLimitReader());

    /// <summary>Gets the rules that name who must approve a change (Collect): all roles that hit, in order.</summary>
    public static RuleArea<ChangeCase, ApprovalRole> ChangeApprovals { get; } =
        new("changes.approvals", HitPolicy.Collect, ApprovalRules.Templates, ChangeRules.Vocabulary, new ApprovalRoleReader());

    /// <summary>Gets the rules that name who is told of a change once it is approved (Collect): all recipients that hit, in order (service levels: adjustment).</summary>
    public static RuleArea<ChangeCase, ChangeNotice> ChangeNotices { get; } =
        new("changes.notices", HitPolicy.Collect, NoticeRules.Templates, ChangeRules.Vocabulary, new ChangeNoticeReader());
}
