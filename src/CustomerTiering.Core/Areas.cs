using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Incentives;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering;

/// <summary>The rule sets of the library: those that grade in the order in which a decision goes through them, then those of the other areas.</summary>
public static class Areas
{
    /// <summary>Gets the rules that cap and floor the tier a score reaches (Collect): the lowest cap and the highest floor count.</summary>
    /// <example><code>rules.For(Areas.TierBounds).Add(new Rule&lt;TierCase, TierBound&gt;("silver-on-hold", "who is on credit hold is at most silver", c => c.Credit.OnHold == true, c => TierBound.AtMost(silver)))</code></example>
    public static RuleArea<TierCase, TierBound> TierBounds { get; } =
        new("tiers.bounds", HitPolicy.Collect, TierRules.Templates, TierRules.Vocabulary, new TierBoundReader());

    /// <summary>Gets the rules that warn of a tier without changing it (Collect): all that hit (service levels: levels).</summary>
    /// <example><code>rules.For(Areas.TierWarnings).Add(new Rule&lt;TierCase, TierWarning&gt;("rarely-buys", "the tier of who buys less than once a quarter is looked at", c => c.Facts.PurchaseFrequency &lt; 4, c => TierWarning.OfTier))</code></example>
    public static RuleArea<TierCase, TierWarning> TierWarnings { get; } =
        new("tiers.warnings", HitPolicy.Collect, TierWarningRules.Templates, TierWarningRules.Vocabulary, new TierWarningReader());

    /// <summary>Gets the rules that judge what becomes of a customer's tier (First).</summary>
    /// <example><code>rules.For(Areas.ChangeVerdicts).Before(RuleIds.PromoteOnAssessment, new Rule&lt;ChangeCase, ChangeVerdict&gt;("wait-for-first-year", "nobody moves in the first year", c => c.MonthsInTier &lt; 12, c => ChangeVerdict.Hold))</code></example>
    public static RuleArea<ChangeCase, ChangeVerdict> ChangeVerdicts { get; } =
        new("changes.verdicts", HitPolicy.First, ChangeRules.Verdicts, ChangeRules.Vocabulary, new ChangeVerdictReader());

    /// <summary>Gets the rules that limit a change (Collect): the strictest wins, whatever the order.</summary>
    /// <example><code>rules.For(Areas.ChangeLimits).Add(new Rule&lt;ChangeCase, ChangeLimit&gt;("unsigned-stays", "nobody rises without a signed agreement", c => c.Facts[Signed] == false, c => ChangeLimit.NoPromotion))</code></example>
    public static RuleArea<ChangeCase, ChangeLimit> ChangeLimits { get; } =
        new("changes.limits", HitPolicy.Collect, ChangeLimitRules.Templates, ChangeRules.Vocabulary, new ChangeLimitReader());

    /// <summary>Gets the rules that name who must approve a change (Collect): all roles that hit, in order.</summary>
    /// <example><code>rules.For(Areas.ChangeApprovals).Add(new Rule&lt;ChangeCase, ApprovalRole&gt;("finance-on-warning", "finance approves while there is a credit warning", c => c.Credit.WarningLevel >= 1, c => ApprovalRole.By("finance")))</code></example>
    public static RuleArea<ChangeCase, ApprovalRole> ChangeApprovals { get; } =
        new("changes.approvals", HitPolicy.Collect, ApprovalRules.Templates, ChangeRules.Vocabulary, new ApprovalRoleReader());

    /// <summary>Gets the rules that name who is told of a change once it is approved (Collect): all recipients that hit, in order (service levels: adjustment).</summary>
    /// <example><code>rules.For(Areas.ChangeNotices).Add(new Rule&lt;ChangeCase, ChangeNotice&gt;("tell-finance", "finance is told of every fall", c => c.Change == ChangeKind.Demote, c => ChangeNotice.To("finance")))</code></example>
    public static RuleArea<ChangeCase, ChangeNotice> ChangeNotices { get; } =
        new("changes.notices", HitPolicy.Collect, NoticeRules.Templates, ChangeRules.Vocabulary, new ChangeNoticeReader());

    /// <summary>Gets the rules by which an occasion earns no reward (Collect), such as a tier that follows from corrected data.</summary>
    /// <example><code>rules.For(Areas.RewardBars).Add(new Rule&lt;IncentiveCase, RewardBar&gt;("no-reward-after-leak", "who leaked earns nothing in that period", c => c.Facts[Leaks] > 0, c => RewardBar.OnRewards))</code></example>
    public static RuleArea<IncentiveCase, RewardBar> RewardBars { get; } =
        new("incentives.bars", HitPolicy.Collect, RewardRules.Bars, IncentiveRules.Vocabulary, new RewardBarReader());

    /// <summary>Gets the rules that recommend rewards (Collect): all that hit (foreign trade 5.2).</summary>
    /// <example><code>rules.For(Areas.Rewards).Add(new Rule&lt;IncentiveCase, Incentive&gt;("praise-visits", "who made all visits is praised", c => c.Facts[Kpis.VisitsDone] >= 1, c => Incentive.ForPerson("praise")))</code></example>
    public static RuleArea<IncentiveCase, Incentive> Rewards { get; } =
        new("incentives.rewards", HitPolicy.Collect, RewardRules.Templates, IncentiveRules.Vocabulary, new IncentiveReader());

    /// <summary>Gets the rules that recommend penalties (Collect): all that hit (foreign trade 5.3).</summary>
    /// <example><code>rules.For(Areas.Penalties).Add(new Rule&lt;IncentiveCase, Incentive&gt;("warn-late", "who reports a merger late is warned", c => c.DaysToReport > 5, c => Incentive.ForPerson("warning")))</code></example>
    public static RuleArea<IncentiveCase, Incentive> Penalties { get; } =
        new("incentives.penalties", HitPolicy.Collect, PenaltyRules.Templates, IncentiveRules.Vocabulary, new IncentiveReader());

    /// <summary>Gets those that <see cref="TieringEngine.Decide(DecisionRequest)"/> goes through, in order.</summary>
    public static IReadOnlyList<IRuleArea> Grading { get; } = [TierBounds, TierWarnings, ChangeVerdicts, ChangeLimits, ChangeApprovals, ChangeNotices];

    /// <summary>Gets all of them: those that grade, then those of the areas that are asked by themselves.</summary>
    public static IReadOnlyList<IRuleArea> All { get; } =
    [
        .. Grading,
        RewardBars, Rewards, Penalties,
    ];
}
