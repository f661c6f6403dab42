namespace CustomerTiering;

/// <content>Of the credit area.</content>
public static partial class RuleIds
{
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

    /// <summary>Of <see cref="Areas.CreditOrders"/>: an order on open account is held where it would use more than this share of the limit of the customer's group.</summary>
    public const string HoldOrderBeyondGroupLimit = "hold-order-beyond-group-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked where an order on open account would use more than this share of the limit of the customer's group.</summary>
    public const string AskOnOrderBeyondGroupLimit = "ask-on-order-beyond-group-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked about an order on open account where there is no limit.</summary>
    public const string AskOnOrderWithoutLimit = "ask-on-order-without-limit";

    /// <summary>Of <see cref="Areas.CreditOrders"/>: this role is asked about an order on open account at this warning level or a higher one.</summary>
    public const string AskOnOrderOfWarned = "ask-on-order-of-warned";
}
