namespace CustomerTiering;

/// <content>Of the discounts area.</content>
public static partial class RuleIds
{
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
}
