namespace CustomerTiering;

/// <content>Of the portfolio area.</content>
public static partial class RuleIds
{
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
}
