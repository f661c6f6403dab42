using System.Collections.Generic;
using CustomerTiering.Care;
using CustomerTiering.Cases;
using CustomerTiering.Access;
using CustomerTiering.Changes;
using CustomerTiering.Onboarding;
using CustomerTiering.Portfolio.Classes;
using CustomerTiering.Portfolio.Coverage;
using CustomerTiering.Portfolio.Movements;
using CustomerTiering.Owners;
using CustomerTiering.Credit;
using CustomerTiering.Discounts;
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

    /// <summary>Gets the rules that give a credit grade (First; foreign trade 4.2).</summary>
    /// <example><code>rules.For(Areas.CreditGrades).Before(RuleIds.GradeOtherwise, new Rule&lt;CreditCase, GivenGrade&gt;("rated-by-agency", "who an agency rates well has grade A", c => c.Facts.CreditRating >= 90, c => GivenGrade.Of("A")))</code></example>
    public static RuleArea<CreditCase, GivenGrade> CreditGrades { get; } =
        new("credit.grades", HitPolicy.First, GradeRules.Templates, CreditVocabulary.OfCustomer, new GivenGradeReader());

    /// <summary>Gets the rules that take measures by credit grade (Collect; foreign trade 4.2): all that hit, of one kind the strictest.</summary>
    /// <example><code>rules.For(Areas.CreditMeasures).Add(new Rule&lt;CreditCase, CreditMeasure&gt;("new-region-prepays", "customers of this region prepay", c => c.Facts.Region == "R7", c => CreditMeasure.Prepay(1)))</code></example>
    public static RuleArea<CreditCase, CreditMeasure> CreditMeasures { get; } =
        new("credit.measures", HitPolicy.Collect, MeasureRules.Templates, CreditVocabulary.OfCustomer, new CreditMeasureReader());

    /// <summary>Gets the rules that warn of arrears (Collect; key accounts art. 13): the highest level counts.</summary>
    /// <example><code>rules.For(Areas.CreditWarnings).Add(new Rule&lt;CreditCase, WarningLevel&gt;("many-disputes", "who disputes much is warned", c => c.DisputedAmount > 100000, c => WarningLevel.Of(1)))</code></example>
    public static RuleArea<CreditCase, WarningLevel> CreditWarnings { get; } =
        new("credit.warnings", HitPolicy.Collect, WarningRules.Templates, CreditVocabulary.OfCustomer, new WarningLevelReader());

    /// <summary>Gets the rules that stop deliveries on open account (Collect; key accounts art. 13): one that hits is enough.</summary>
    /// <example><code>rules.For(Areas.CreditHolds).Add(new Rule&lt;CreditCase, CreditHold&gt;("no-due-day", "deliveries stop while nobody knows when items fall due", c => c.ItemsWithoutDueDay > 0, c => CreditHold.OfDeliveries))</code></example>
    public static RuleArea<CreditCase, CreditHold> CreditHolds { get; } =
        new("credit.holds", HitPolicy.Collect, HoldRules.Templates, CreditVocabulary.OfCustomer, new CreditHoldReader());

    /// <summary>Gets the rules that set tasks about receivables (Collect; key accounts art. 10, 13): all that hit.</summary>
    /// <example><code>rules.For(Areas.CreditTasks).Add(new Rule&lt;CreditCase, Collection&gt;("call-on-broken-promise", "the owner calls who has not kept a promise", c => c.OpenBrokenPromises > 0, c => Collection.Collect("owner", 1)))</code></example>
    public static RuleArea<CreditCase, Collection> CreditTasks { get; } =
        new("credit.tasks", HitPolicy.Collect, TaskRules.Templates, CreditVocabulary.OfCustomer, new CollectionReader());

    /// <summary>Gets the rules on orders at their entry (Collect): the strictest counts, and an order of which none speaks is released.</summary>
    /// <example><code>rules.For(Areas.CreditOrders).Add(new Rule&lt;OrderCase, OrderVerdict&gt;("large-orders", "finance is asked about large orders", c => c.OrderAmount >= 500000, c => OrderVerdict.Ask("finance")))</code></example>
    public static RuleArea<OrderCase, OrderVerdict> CreditOrders { get; } =
        new("credit.orders", HitPolicy.Collect, OrderRules.Templates, CreditVocabulary.OfOrder, new OrderVerdictReader());

    /// <summary>Gets the rules that say who may get how much on what (Collect): the strictest standard and the strictest maximum count, and one refusal refuses (key accounts art. 5, 12).</summary>
    /// <example><code>rules.For(Areas.DiscountLimits).Add(new Rule&lt;DiscountCase, DiscountLimit&gt;("cash-only", "nothing is conceded on open account", c => c.Settlement == "open-account", c => DiscountLimit.Refuse))</code></example>
    public static RuleArea<DiscountCase, DiscountLimit> DiscountLimits { get; } =
        new("discounts.limits", HitPolicy.Collect, DiscountLimitRules.Templates, DiscountLimitRules.Vocabulary, new DiscountLimitReader());

    /// <summary>Gets the rules that say who approves a concession (First); ladder and matrix of a policy stand among them (key accounts art. 11, 12).</summary>
    /// <example><code>rules.For(Areas.DiscountRoutes).Before(RuleIds.RouteWithinStandard, new Rule&lt;DiscountCase, DiscountRoute&gt;("large-orders", "large orders go to the general manager", c => c.RequestAmount > 1000000m, c => DiscountRoute.Through(new[] { "general-manager" })))</code></example>
    public static RuleArea<DiscountCase, DiscountRoute> DiscountRoutes { get; } =
        new("discounts.routes", HitPolicy.First, DiscountRouteRules.Templates, DiscountRouteRules.Vocabulary, new DiscountRouteReader());

    /// <summary>Gets the rules that say which order earns a discount on the next one (First) (relationship care art. 12).</summary>
    /// <example><code>rules.For(Areas.DiscountNextOrders).Add(new Rule&lt;NextOrderCase, NextOrderTerms&gt;("large-order", "a large order earns 2 % on the next one", c => c.OrderAmount >= 50000m, c => NextOrderTerms.Earn(0.02m, 90)))</code></example>
    public static RuleArea<NextOrderCase, NextOrderTerms> DiscountNextOrders { get; } =
        new("discounts.nextOrders", HitPolicy.First, NextOrderRules.Templates, NextOrderRules.Vocabulary, new NextOrderTermsReader());

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

    /// <summary>Gets the rules that allow, deny or ask (Collect): a denial goes before asking, asking before leave, and what none allows is denied (key accounts art. 9).</summary>
    /// <example><code>rules.For(Areas.Access).Add(new Rule&lt;AccessCase, AccessVerdict&gt;("owners-read", "the owner may read everything", c => c.IsOwner &amp;&amp; c.Action == "read", c => AccessVerdict.Allow))</code></example>
    public static RuleArea<AccessCase, AccessVerdict> Access { get; } =
        new("access", HitPolicy.Collect, AccessRules.Templates, AccessRules.Vocabulary, new AccessVerdictReader());

    /// <summary>Gets the rules that speak against somebody as owner of a customer (Collect): whom none hits is eligible (foreign trade 3.3).</summary>
    /// <example><code>rules.For(Areas.OwnerEligibility).Add(new Rule&lt;OwnerCase, OwnerEligibility&gt;("no-newcomer-abroad", "newcomers look after nobody abroad", c => c.Seniority &lt; 6 &amp;&amp; c.Facts.Region != "CN", c => OwnerEligibility.Barred))</code></example>
    public static RuleArea<OwnerCase, OwnerEligibility> OwnerEligibility { get; } =
        new("owners.eligibility", HitPolicy.Collect, OwnerRules.Templates, OwnerRules.Vocabulary, new OwnerEligibilityReader());

    /// <summary>Gets the rules that entitle a customer (Collect): all that hit (service levels: content).</summary>
    /// <example><code>rules.For(Areas.CareEntitlements).Add(new Rule&lt;CareCase, CareGrant&gt;("exporters-get-advice", "who exports gets advice", c => c.Facts[ExportShare] &gt; 0.5m, c => CareGrant.Of("advice")))</code></example>
    public static RuleArea<CareCase, CareGrant> CareEntitlements { get; } =
        new("care.entitlements", HitPolicy.Collect, CareRules.Entitlements, CareRules.Vocabulary, new CareGrantReader());

    /// <summary>Gets the rules that give a customer its service target (First).</summary>
    /// <example><code>rules.For(Areas.CareTargets).Before("everyone-else", new Rule&lt;CareCase, CareGrant&gt;("fast-in-doubt", "who has not been reached for a quarter is answered fast", c => c.DaysSinceContact &gt; 90, c => CareGrant.Of("fast")))</code></example>
    public static RuleArea<CareCase, CareGrant> CareTargets { get; } =
        new("care.targets", HitPolicy.First, CareRules.Targets, CareRules.Vocabulary, new CareGrantReader());

    /// <summary>Gets the rules that say what is done for a customer (Collect): all that hit (foreign trade 3.3).</summary>
    /// <example><code>rules.For(Areas.CareMeasures).Add(new Rule&lt;CareCase, CareGrant&gt;("call-the-silent", "who has not been reached for a quarter is called", c => c.DaysSinceContact &gt; 90, c => CareGrant.Of("call")))</code></example>
    public static RuleArea<CareCase, CareGrant> CareMeasures { get; } =
        new("care.measures", HitPolicy.Collect, CareRules.Measures, CareRules.Vocabulary, new CareGrantReader());

    /// <summary>Gets the rules that have somebody look at a customer now (Collect): all that hit (foreign trade 2.1).</summary>
    /// <example><code>rules.For(Areas.CareAlerts).Add(new Rule&lt;CareCase, CareAlert&gt;("empty-file", "the owner is told of an empty file", c => c.MissingFacts &gt; 10, c => CareAlert.Tell("owner")))</code></example>
    public static RuleArea<CareCase, CareAlert> CareAlerts { get; } =
        new("care.alerts", HitPolicy.Collect, CareRules.Alerts, CareRules.Vocabulary, new CareAlertReader());

    /// <summary>Gets the rules that say whom to tell of a case, which step to recommend and what marks it (Collect): all that hit, in order (foreign trade 2.1, 5.1; cement sales 19.4).</summary>
    /// <example><code>rules.For(Areas.CaseRoutes).Add(new Rule&lt;CaseSituation, CaseRoute&gt;("long-open", "the marketing head is told of what is open for a month", c => c.OpenDays >= 30, c => CaseRoute.Tell("marketing-head")))</code></example>
    public static RuleArea<CaseSituation, CaseRoute> CaseRoutes { get; } =
        new("cases.routes", HitPolicy.Collect, CaseRules.Templates, CaseRules.Vocabulary, new CaseRouteReader());

    /// <summary>Gets the rules that say which class a customer has on each axis (Collect): on each axis the first that hits counts (cement sales art. 6).</summary>
    /// <example><code>rules.For(Areas.PortfolioClasses).Before(RuleIds.ClassOtherwise, new Rule&lt;ClassCase, AxisPlace&gt;("tenders", "who buys by tender is a key project", c => c.Facts[ByTender] == true, c => AxisPlace.In("category", "key-project")))</code></example>
    public static RuleArea<ClassCase, AxisPlace> PortfolioClasses { get; } =
        new("portfolio.classes", HitPolicy.Collect, ClassRules.Templates, ClassRules.Vocabulary, new AxisPlaceReader());

    /// <summary>Gets the rules that say whether a customer comes, stays or goes (First) (key accounts art. 8).</summary>
    /// <example><code>rules.For(Areas.PortfolioMovements).Add(new Rule&lt;MovementCase, Movement&gt;("half-gone", "who buys half of what it bought is at risk", c => c.SalesDecline >= 0.5m, c => Movement.AtRisk))</code></example>
    public static RuleArea<MovementCase, Movement> PortfolioMovements { get; } =
        new("portfolio.movements", HitPolicy.First, MovementRules.Templates, MovementRules.Vocabulary, new MovementReader());

    /// <summary>Gets the rules that say what is missing of an active customer (Collect) (foreign trade 1.2).</summary>
    /// <example><code>rules.For(Areas.PortfolioCoverage).Add(new Rule&lt;CoverageCase, CoverageGap&gt;("region-known", "the region of an active customer is known", c => c.IsActive &amp;&amp; c.Facts.Region == null, c => CoverageGap.Of("region")))</code></example>
    public static RuleArea<CoverageCase, CoverageGap> PortfolioCoverage { get; } =
        new("portfolio.coverage", HitPolicy.Collect, CoverageRules.Templates, CoverageRules.Vocabulary, new CoverageGapReader());

    /// <summary>Gets the rules that admit a new customer, ask for more or refuse (Collect): the strictest that hits counts (cement sales art. 10).</summary>
    /// <example><code>rules.For(Areas.OnboardingVerdicts).Add(new Rule&lt;OnboardingCase, OnboardingVerdict&gt;("region-served", "who is outside our regions is refused", c => c.Facts.Region == "abroad", c => OnboardingVerdict.Refuse))</code></example>
    public static RuleArea<OnboardingCase, OnboardingVerdict> OnboardingVerdicts { get; } =
        new("onboarding.verdicts", HitPolicy.Collect, OnboardingRules.Templates, OnboardingRules.Vocabulary, new OnboardingVerdictReader());

    /// <summary>Gets the rules that say whether a first order waits (Collect): the strictest that hits counts (cement sales art. 8).</summary>
    /// <example><code>rules.For(Areas.FirstOrders).Add(new Rule&lt;FirstOrderCase, FirstOrderMeasure&gt;("doubtful-waits", "a first order on doubtful facts waits", c => c.Facts.DoubtfulFacts > 0, c => FirstOrderMeasure.Hold("finance")))</code></example>
    public static RuleArea<FirstOrderCase, FirstOrderMeasure> FirstOrders { get; } =
        new("onboarding.first-orders", HitPolicy.Collect, FirstOrderRules.Templates, FirstOrderRules.Vocabulary, new FirstOrderMeasureReader());

    /// <summary>Gets those that <see cref="TieringEngine.Decide(DecisionRequest)"/> goes through, in order.</summary>
    public static IReadOnlyList<IRuleArea> Grading { get; } = [TierBounds, TierWarnings, ChangeVerdicts, ChangeLimits, ChangeApprovals, ChangeNotices];

    /// <summary>Gets all of them: those that grade, then those of the areas that are asked by themselves.</summary>
    public static IReadOnlyList<IRuleArea> All { get; } =
    [
        .. Grading,
        CreditGrades, CreditMeasures, CreditWarnings, CreditHolds, CreditTasks, CreditOrders,
        DiscountLimits, DiscountRoutes, DiscountNextOrders,
        RewardBars, Rewards, Penalties,
        Access,
        OwnerEligibility,
        CareEntitlements, CareTargets, CareMeasures, CareAlerts,
        CaseRoutes,
        PortfolioClasses, PortfolioMovements, PortfolioCoverage,
        OnboardingVerdicts, FirstOrders,
    ];
}
