namespace CustomerTiering;

/// <summary>
/// The ids of the rule templates that the library brings. A policy uses a template by this id, and the rule that comes of it has the same
/// id unless the policy gives it one of its own; edits go by it: <c>rules.For(Areas.ChangeLimits).Remove(RuleIds.ShortestStay)</c>.
/// </summary>
public static class RuleIds
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

    /// <summary>Of <see cref="Areas.CreditGrades"/>: who is overdue for so many days has this credit grade, however it paid before.</summary>
    public const string GradeOnArrears = "grade-on-arrears";

    /// <summary>Of <see cref="Areas.CreditGrades"/>: who pays this punctually, with no longer delay and no more broken promises, has this credit grade.</summary>
    public const string GradeOnRecord = "grade-on-record";

    /// <summary>Of <see cref="Areas.CreditGrades"/>: who pays this punctually has this credit grade.</summary>
    public const string GradeOnPunctuality = "grade-on-punctuality";

    /// <summary>Of <see cref="Areas.CreditGrades"/>: whoever has a payment record and no grade by a rule above has this credit grade.</summary>
    public const string GradeOtherwise = "grade-otherwise";

    /// <summary>Of <see cref="Areas.CreditMeasures"/>: who has one of these credit grades prepays this share of each order.</summary>
    public const string PrepaymentByGrade = "prepayment-by-grade";

    /// <summary>Of <see cref="Areas.CreditMeasures"/>: who has one of these credit grades has credit against security alone.</summary>
    public const string SecurityByGrade = "security-by-grade";

    /// <summary>Of <see cref="Areas.CreditMeasures"/>: who has one of these credit grades has this share of the agreed limit.</summary>
    public const string LowerLimitByGrade = "lower-limit-by-grade";

    /// <summary>Of <see cref="Areas.CreditWarnings"/>: who is overdue for so many days is warned at this level.</summary>
    public const string WarnOnDaysOverdue = "warn-on-days-overdue";

    /// <summary>Of <see cref="Areas.CreditWarnings"/>: who is overdue with this amount or more is warned at this level.</summary>
    public const string WarnOnAmountOverdue = "warn-on-amount-overdue";

    /// <summary>Of <see cref="Areas.CreditWarnings"/>: who is overdue with so many items is warned at this level.</summary>
    public const string WarnOnItemsOverdue = "warn-on-items-overdue";

    /// <summary>Of <see cref="Areas.CreditWarnings"/>: who has not kept a promise to pay an open item is warned at this level.</summary>
    public const string WarnOnBrokenPromise = "warn-on-broken-promise";

    /// <summary>Of <see cref="Areas.CreditHolds"/>: deliveries on open account stop while anything is overdue.</summary>
    public const string HoldWhenOverdue = "hold-when-overdue";

    /// <summary>Of <see cref="Areas.CreditHolds"/>: deliveries on open account stop at this warning level or a higher one.</summary>
    public const string HoldOnWarningLevel = "hold-on-warning-level";

    /// <summary>Of <see cref="Areas.CreditHolds"/>: deliveries on open account stop where more than this share of the limit is used.</summary>
    public const string HoldBeyondLimit = "hold-beyond-limit";

    /// <summary>Of <see cref="Areas.CreditHolds"/>: who has one of these credit grades gets nothing on open account.</summary>
    public const string HoldByGrade = "hold-by-grade";

    /// <summary>Of <see cref="Areas.CreditTasks"/>: the customer is reminded where something falls due in so many days or sooner.</summary>
    public const string RemindBeforeDue = "remind-before-due";

    /// <summary>Of <see cref="Areas.CreditTasks"/>: arrears are collected at this warning level.</summary>
    public const string CollectAtLevel = "collect-at-level";

    /// <summary>Of <see cref="Areas.CreditTasks"/>: arrears for which deliveries are stopped are recovered.</summary>
    public const string RecoverOnHold = "recover-on-hold";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: an order on open account is held while deliveries are stopped.</summary>
    public const string HoldOrderOnHold = "hold-order-on-hold";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: an order on open account is held without a signed agreement that names the cycle.</summary>
    public const string HoldOrderWithoutAgreement = "hold-order-without-agreement";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: an order is held until the share is prepaid that the credit grade asks for.</summary>
    public const string HoldOrderWithoutPrepayment = "hold-order-without-prepayment";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: an order on open account is held where it would use more than this share of the limit.</summary>
    public const string HoldOrderBeyondLimit = "hold-order-beyond-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked where an order on open account would use more than this share of the limit.</summary>
    public const string AskOnOrderBeyondLimit = "ask-on-order-beyond-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked about an order on open account where there is no limit.</summary>
    public const string AskOnOrderWithoutLimit = "ask-on-order-without-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked about an order on open account at this warning level or a higher one.</summary>
    public const string AskOnOrderOfWarned = "ask-on-order-of-warned";
}
