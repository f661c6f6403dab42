namespace CustomerTiering;

/// <summary>
/// The ids of the rule templates that the library brings. A policy uses a template by this id, and the rule that comes of it has the same
/// id unless the policy gives it one of its own; edits go by it: <c>rules.For(Areas.ChangeLimits).Remove(RuleIds.ShortestStay)</c>.
/// </summary>
public static partial class RuleIds
{
    /// <summary>Of <see cref="Areas.TierBounds"/>: who has not bought yet is at most in this tier.</summary>
    public const string ProspectUntilFirstPurchase = "prospect-until-first-purchase";

    /// <summary>Of <see cref="Areas.TierBounds"/>: who falls short of the minimum of an indicator is at most in this tier.</summary>
    public const string CapBelowMinimum = "cap-below-minimum";

    /// <summary>Of <see cref="Areas.TierBounds"/>: who has a credit warning of this level or a higher one is at most in this tier.</summary>
    public const string CapOnCreditWarning = "cap-on-credit-warning";

    /// <summary>Of <see cref="Areas.TierBounds"/>: who was never graded is at most in this tier.</summary>
    public const string CapNewCustomer = "cap-new-customer";

    /// <summary>Of <see cref="Areas.TierWarnings"/>: the tier of who has a credit warning of this level or a higher one is looked at.</summary>
    public const string WarnOnCreditWarning = "warn-on-credit-warning";

    /// <summary>Of <see cref="Areas.TierWarnings"/>: the tier of who falls short of the minimum of an indicator is looked at.</summary>
    public const string WarnBelowMinimum = "warn-below-minimum";

    /// <summary>Of <see cref="Areas.TierWarnings"/>: a tier that rests on facts that are unverified or false is looked at.</summary>
    public const string WarnOnDoubtfulFacts = "warn-on-doubtful-facts";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: a customer without a tier gets the one it qualifies for.</summary>
    public const string PlaceNewCustomer = "place-new-customer";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: much larger purchases and good potential lead up one named step.</summary>
    public const string PromoteOnGrowth = "promote-on-growth";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: a continuing decline in volume together with credit risk leads down one named step.</summary>
    public const string DemoteOnDeclineAndCreditRisk = "demote-on-decline-and-credit-risk";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: this step is decided by a rule of its own above, not by the score alone.</summary>
    public const string StepHasItsOwnRule = "step-has-its-own-rule";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: who qualifies for a better tier rises.</summary>
    public const string PromoteOnAssessment = "promote-on-assessment";

    /// <summary>Of <see cref="Areas.ChangeVerdicts"/>: who qualifies only for a lower tier falls.</summary>
    public const string DemoteOnAssessment = "demote-on-assessment";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a promotion takes at most this many steps in one review.</summary>
    public const string PromotionSteps = "promotion-steps";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a demotion takes at most this many steps in one review.</summary>
    public const string DemotionSteps = "demotion-steps";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a promotion needs a score this far above the next tier's bound.</summary>
    public const string PromotionMargin = "promotion-margin";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a demotion needs a score this far below the tier's bound.</summary>
    public const string DemotionMargin = "demotion-margin";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a demotion needs this many reviews below the tier in a row, unless an event asks for it.</summary>
    public const string DemotionNeedsPeriods = "demotion-needs-periods";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a tier is kept for at least this many months, unless an event asks for a change.</summary>
    public const string ShortestStay = "shortest-stay";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: a tier is not lost in its first months, unless an event asks for it.</summary>
    public const string Grace = "grace";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: nobody rises with a credit warning of this level or a higher one.</summary>
    public const string NoPromotionOnCreditWarning = "no-promotion-on-credit-warning";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: nobody rises on facts that are unverified or false.</summary>
    public const string NoPromotionOnDoubtfulFacts = "no-promotion-on-doubtful-facts";

    /// <summary>Of <see cref="Areas.ChangeLimits"/>: nobody falls while too little of the scorecard is known.</summary>
    public const string NoDemotionOnMissingFacts = "no-demotion-on-missing-facts";

    /// <summary>Of <see cref="Areas.ChangeApprovals"/>: every change of tier is approved by this role.</summary>
    public const string ApproveChange = "approve-change";

    /// <summary>Of <see cref="Areas.ChangeApprovals"/>: a change into this tier or a better one is approved by this role.</summary>
    public const string ApproveEntry = "approve-entry";

    /// <summary>Of <see cref="Areas.ChangeApprovals"/>: where a floor stands above a cap this role approves the tier.</summary>
    public const string ApproveBoundsConflict = "approve-bounds-conflict";

    /// <summary>Of <see cref="Areas.ChangeApprovals"/>: a change into a tier that warnings stand against is approved by this role.</summary>
    public const string ApproveWarned = "approve-warned";

    /// <summary>Of <see cref="Areas.ChangeNotices"/>: every change of tier, a first one included, is told to this recipient.</summary>
    public const string NotifyOnChange = "notify-on-change";

    /// <summary>Of <see cref="Areas.ChangeNotices"/>: the adjustment of a tier that the customer had is told to this recipient.</summary>
    public const string NotifyOnAdjustment = "notify-on-adjustment";
}
