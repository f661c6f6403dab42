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

    /// <summary>Of <see cref="Areas.PortfolioClasses"/>: whom its grading delists is in this class.</summary>
    public const string ClassOnExit = "class-on-exit";

    /// <summary>Of <see cref="Areas.PortfolioClasses"/>: who has this tier or a better one is in this class.</summary>
    public const string ClassFromTier = "class-from-tier";

    /// <summary>Of <see cref="Areas.PortfolioClasses"/>: who buys at least so much a year is in this class.</summary>
    public const string ClassFromPurchase = "class-from-purchase";

    /// <summary>Of <see cref="Areas.PortfolioClasses"/>: whom no rule above puts in a class of the axis is in this one.</summary>
    public const string ClassOtherwise = "class-otherwise";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who has not ordered for so many days is lost.</summary>
    public const string LostOnSilence = "lost-on-silence";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who has been silent so many times its usual interval is lost.</summary>
    public const string LostOnOwnRhythm = "lost-on-own-rhythm";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who ordered for the first time in the period is won.</summary>
    public const string WonInPeriod = "won-in-period";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who ordered again after so many days without an order is won back.</summary>
    public const string WonBackAfterSilence = "won-back-after-silence";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who has been silent so many times its usual interval is at risk.</summary>
    public const string AtRiskOnOwnRhythm = "at-risk-on-own-rhythm";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: whose sales fell by so much against the same period of the year before is at risk.</summary>
    public const string AtRiskOnDecline = "at-risk-on-decline";

    /// <summary>Of <see cref="Areas.PortfolioMovements"/>: who has not bought yet is a prospect.</summary>
    public const string ProspectWithoutOrder = "prospect-without-order";

    /// <summary>Of <see cref="Areas.PortfolioCoverage"/>: an active customer has a tier.</summary>
    public const string ActiveWithoutTier = "active-without-tier";

    /// <summary>Of <see cref="Areas.PortfolioCoverage"/>: an active customer has an owner.</summary>
    public const string ActiveWithoutOwner = "active-without-owner";

    /// <summary>Of <see cref="Areas.PortfolioCoverage"/>: an active customer was assessed.</summary>
    public const string ActiveNeverAssessed = "active-never-assessed";

    /// <summary>Of <see cref="Areas.PortfolioCoverage"/>: the assessment of an active customer is less than so many months old.</summary>
    public const string ActiveAssessedTooLongAgo = "active-assessed-too-long-ago";

    /// <summary>Of <see cref="Areas.PortfolioCoverage"/>: an active customer has a care plan.</summary>
    public const string ActiveWithoutCarePlan = "active-without-care-plan";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who gives no cause for anything stricter is admitted.</summary>
    public const string AdmitWhereNothingStricter = "admit-where-nothing-stricter";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: of whom the file is not complete more is asked.</summary>
    public const string AskOnMissingFacts = "ask-on-missing-facts";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: of whom a fact is unverified or refuted more is asked.</summary>
    public const string AskOnDoubtfulFacts = "ask-on-doubtful-facts";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who looks like a customer that there is already is looked at first.</summary>
    public const string AskOnDuplicate = "ask-on-duplicate";

    /// <summary>Of <see cref="Areas.OnboardingVerdicts"/>: who was delisted less than so many months ago is refused.</summary>
    public const string RefuseAfterDelisting = "refuse-after-delisting";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: a first order on an incomplete file is released, and this role completes the file.</summary>
    public const string FlagFirstOrderOnIncompleteFile = "flag-first-order-on-incomplete-file";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: a first order on an incomplete file waits until this role has completed it.</summary>
    public const string HoldFirstOrderOnIncompleteFile = "hold-first-order-on-incomplete-file";

    /// <summary>Of <see cref="Areas.FirstOrders"/>: the first order of who was not admitted waits.</summary>
    public const string HoldFirstOrderUntilAdmitted = "hold-first-order-until-admitted";
    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this tier are entitled to this.</summary>
    public const string EntitleTier = "entitle-tier";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this tier or a better one are entitled to this.</summary>
    public const string EntitleFromTier = "entitle-from-tier";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: customers of this class are entitled to this.</summary>
    public const string EntitleClass = "entitle-class";

    /// <summary>Of <see cref="Areas.CareEntitlements"/>: existing customers are entitled to this.</summary>
    public const string EntitleExisting = "entitle-existing";

    /// <summary>Of <see cref="Areas.CareTargets"/>: customers of this tier have this service target.</summary>
    public const string TargetForTier = "target-for-tier";

    /// <summary>Of <see cref="Areas.CareTargets"/>: all other customers have this service target.</summary>
    public const string TargetForEveryone = "target-for-everyone";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this tier.</summary>
    public const string MeasureForTier = "measure-for-tier";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this tier or a better one.</summary>
    public const string MeasureFromTier = "measure-from-tier";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for customers of this class.</summary>
    public const string MeasureForClass = "measure-for-class";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for every customer.</summary>
    public const string MeasureForEveryone = "measure-for-everyone";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has not bought yet.</summary>
    public const string MeasureForProspects = "measure-for-prospects";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has not ordered for so long that it may be lost.</summary>
    public const string MeasureOnLossRisk = "measure-on-loss-risk";

    /// <summary>Of <see cref="Areas.CareMeasures"/>: this is done for who has facts missing in its file.</summary>
    public const string MeasureOnIncompleteFile = "measure-on-incomplete-file";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: who has not ordered for so long that it may be lost is told of.</summary>
    public const string AlertOnLossRisk = "alert-on-loss-risk";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a customer without an owner is told of.</summary>
    public const string AlertWithoutOwner = "alert-without-owner";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a first order on an incomplete file is told of.</summary>
    public const string AlertOnFirstOrderWithGaps = "alert-on-first-order-with-gaps";

    /// <summary>Of <see cref="Areas.CareAlerts"/>: a first order on an incomplete file waits.</summary>
    public const string HoldFirstOrderWithGaps = "hold-first-order-with-gaps";
    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this role is told of a case in which something is overdue by so many days.</summary>
    public const string TellOnOverdueCase = "tell-on-overdue-case";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this role is told of a major case.</summary>
    public const string TellOfMajorCase = "tell-of-major-case";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: this step is recommended for a case that was reopened so often.</summary>
    public const string RecommendAfterReopenings = "recommend-after-reopenings";

    /// <summary>Of <see cref="Areas.CaseRoutes"/>: a case bears this mark where the customer had one of the same cause shortly before.</summary>
    public const string FlagSameCause = "flag-same-cause";
    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier are as a rule looked after by one of these roles.</summary>
    public const string OwnerRoleByTier = "owner-role-by-tier";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who is on leave gets no new customer.</summary>
    public const string OwnerOnLeave = "owner-on-leave";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who is away for this long looks after nobody in the meantime.</summary>
    public const string OwnerOnLongLeave = "owner-on-long-leave";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who works in its region.</summary>
    public const string OwnerInRegion = "owner-in-region";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: who has this role looks after customers of the own region only.</summary>
    public const string OwnerResidentInRegion = "owner-resident-in-region";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who speaks its language.</summary>
    public const string OwnerSpeaksLanguage = "owner-speaks-language";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: a customer is looked after by somebody who has the skill that it needs.</summary>
    public const string OwnerHasSkill = "owner-has-skill";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier or a better one need this level of skill.</summary>
    public const string OwnerSkillMinimum = "owner-skill-minimum";

    /// <summary>Of <see cref="Areas.OwnerEligibility"/>: customers of this tier or a better one need this experience.</summary>
    public const string OwnerExperienceMinimum = "owner-experience-minimum";
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
    /// <summary>Of <see cref="Areas.DiscountLimits"/>: concessions up to this share are within the standard.</summary>
    public const string DiscountStandard = "discount-standard";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: for customers of this tier, concessions up to this share are within the standard.</summary>
    public const string DiscountStandardOfTier = "discount-standard-of-tier";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: on these product lines, concessions up to this share are within the standard.</summary>
    public const string DiscountStandardOfProductLines = "discount-standard-of-product-lines";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: for these forms of settlement, concessions up to this share are within the standard.</summary>
    public const string DiscountStandardOfSettlements = "discount-standard-of-settlements";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: for customers of these credit grades, concessions up to this share are within the standard.</summary>
    public const string DiscountStandardOfCreditGrades = "discount-standard-of-credit-grades";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: concessions above this share are granted by nobody.</summary>
    public const string DiscountMaximum = "discount-maximum";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: on these product lines, concessions above this share are granted by nobody.</summary>
    public const string DiscountMaximumOfProductLines = "discount-maximum-of-product-lines";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: who is on credit hold gets no concession.</summary>
    public const string NoDiscountOnCreditHold = "no-discount-on-credit-hold";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: who has a credit warning of this level or a higher one gets no concession.</summary>
    public const string NoDiscountOnCreditWarning = "no-discount-on-credit-warning";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: who is not known to have one of these credit grades gets no concession but a next-order discount.</summary>
    public const string NoDiscountWithoutCreditGrade = "no-discount-without-credit-grade";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: who is below this tier, or has none, gets no concession but a next-order discount.</summary>
    public const string NoDiscountBelowTier = "no-discount-below-tier";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: nothing is conceded on product lines other than these.</summary>
    public const string NoDiscountOnOtherProductLines = "no-discount-on-other-product-lines";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: nothing is conceded for these forms of settlement.</summary>
    public const string NoDiscountOnSettlements = "no-discount-on-settlements";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: nothing is conceded on facts that are unverified or false.</summary>
    public const string NoDiscountOnDoubtfulFacts = "no-discount-on-doubtful-facts";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: nothing is conceded that leaves less than this margin.</summary>
    public const string MarginFloor = "margin-floor";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: where the margin is not known, every concession is beyond the standard.</summary>
    public const string UnknownMarginBeyondStandard = "unknown-margin-beyond-standard";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: what takes a customer above this amount in a year is beyond the standard.</summary>
    public const string YearlyTotalBeyondStandard = "yearly-total-beyond-standard";

    /// <summary>Of <see cref="Areas.DiscountLimits"/>: nothing is conceded that takes a customer above this amount in a year.</summary>
    public const string YearlyTotal = "yearly-total";

    /// <summary>Of <see cref="Areas.DiscountRoutes"/>: what is within the standard is approved by these roles, one after another.</summary>
    public const string RouteWithinStandard = "route-within-standard";

    /// <summary>Of <see cref="Areas.DiscountRoutes"/>: what is within the standard is approved by these roles, and others are notified for the record.</summary>
    public const string RouteWithinStandardAndFile = "route-within-standard-and-file";

    /// <summary>Of <see cref="Areas.DiscountRoutes"/>: what is beyond the standard is approved by these roles, one after another.</summary>
    public const string RouteBeyondStandard = "route-beyond-standard";

    /// <summary>Of <see cref="Areas.DiscountRoutes"/>: what no rule above routes is approved by these roles, one after another.</summary>
    public const string RouteAll = "route-all";

    /// <summary>Of <see cref="Areas.DiscountNextOrders"/>: an order of an existing customer earns a discount on the next one.</summary>
    public const string NextOrderDiscount = "next-order-discount";

    /// <summary>Of <see cref="Areas.DiscountNextOrders"/>: an order of an existing customer of at least this amount earns a discount on the next one.</summary>
    public const string NextOrderDiscountFromAmount = "next-order-discount-from-amount";
    /// <summary>Of <see cref="Areas.Access"/>: who has one of these roles may do this.</summary>
    public const string AllowRoles = "allow-roles";

    /// <summary>Of <see cref="Areas.Access"/>: the customer's owner may do this.</summary>
    public const string AllowOwner = "allow-owner";

    /// <summary>Of <see cref="Areas.Access"/>: who was given leave may do this.</summary>
    public const string AllowOnLeave = "allow-on-leave";

    /// <summary>Of <see cref="Areas.Access"/>: who has none of these roles asks for leave, the owner too.</summary>
    public const string AskUnlessRoles = "ask-unless-roles";

    /// <summary>Of <see cref="Areas.Access"/>: who has none of these roles and is not the owner asks for leave.</summary>
    public const string AskOthers = "ask-others";

    /// <summary>Of <see cref="Areas.Access"/>: outsiders ask for consent.</summary>
    public const string AskOutsiders = "ask-outsiders";

    /// <summary>Of <see cref="Areas.Access"/>: nobody but these roles and the owner may do this.</summary>
    public const string DenyOthers = "deny-others";
    /// <summary>Of <see cref="Areas.Rewards"/>: who keeps customers this satisfied over a period is rewarded.</summary>
    public const string RewardSatisfaction = "reward-satisfaction";

    /// <summary>Of <see cref="Areas.Rewards"/>: who won a new customer of this tier or a better one is rewarded.</summary>
    public const string RewardNewCustomer = "reward-new-customer";

    /// <summary>Of <see cref="Areas.Rewards"/>: who looks after a customer that rose this named step is rewarded.</summary>
    public const string RewardTierRise = "reward-tier-rise";

    /// <summary>Of <see cref="Areas.Rewards"/>: who looks after a customer that rose is rewarded.</summary>
    public const string RewardAnyTierRise = "reward-any-tier-rise";

    /// <summary>Of <see cref="Areas.Rewards"/>: a team that solved a major problem together is rewarded where loyalty and volume rose.</summary>
    public const string RewardTeamResult = "reward-team-result";

    /// <summary>Of <see cref="Areas.RewardBars"/>: a tier that follows from corrected data earns nothing.</summary>
    public const string NoRewardOnCorrectedData = "no-reward-on-corrected-data";

    /// <summary>Of <see cref="Areas.Penalties"/>: too little satisfaction in this many quarters running is penalised.</summary>
    public const string PenaliseLowSatisfaction = "penalise-low-satisfaction";

    /// <summary>Of <see cref="Areas.Penalties"/>: who meets less than this share of care targets is penalised.</summary>
    public const string PenaliseCareTargetsMissed = "penalise-care-targets-missed";

    /// <summary>Of <see cref="Areas.Penalties"/>: a breach of this severity is penalised.</summary>
    public const string PenaliseBreach = "penalise-breach";

    /// <summary>Of <see cref="Areas.Penalties"/>: a breach of this kind that led to major loss is penalised.</summary>
    public const string PenaliseMajorLoss = "penalise-major-loss";

    /// <summary>Of <see cref="Areas.Penalties"/>: who reports an event later than allowed is penalised.</summary>
    public const string PenaliseLateReport = "penalise-late-report";
}
