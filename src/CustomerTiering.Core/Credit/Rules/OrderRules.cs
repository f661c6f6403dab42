using System.Collections.Generic;
using CustomerTiering.Rules;

namespace CustomerTiering.Credit;

/// <summary>The order rules that the library brings; an order that none of them speaks of is released.</summary>
internal static class OrderRules
{
    private static readonly RuleParameter<string> Role = RuleParameter.Text("role", "the role that is asked");
    private static readonly RuleParameter<decimal> Share = RuleParameter.Number("share", "the share, 0 or more", 0);
    private static readonly RuleParameter<int> Level = RuleParameter.Whole("level", "the credit warning level, 1 or more", 1, 99);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<OrderCase, OrderVerdict>> Templates { get; } =
    [
        new(
            RuleIds.HoldOrderOnHold,
            "an order on open account is held while deliveries are stopped",
            c => c.IsOnAccount && c.OnHold,
            c => OrderVerdict.Hold),
        new(
            RuleIds.HoldOrderWithoutAgreement,
            "an order on open account is held without a signed agreement that names the cycle",
            c => c.IsOnAccount && !c.HasAgreement,
            c => OrderVerdict.Hold),
        new(
            RuleIds.HoldOrderWithoutPrepayment,
            "an order is held until the share is prepaid that the credit grade asks for",
            c => c.PrepaidShare < c.RequiredPrepayment,
            c => OrderVerdict.Hold),
        new(
            RuleIds.HoldOrderBeyondLimit,
            "an order on open account is held where it would use more than this share of the limit",
            c => c.IsOnAccount && c.LimitUse > Share.Value,
            c => OrderVerdict.Hold,
            Share),
        new(
            RuleIds.AskOnOrderBeyondLimit,
            "this role is asked where an order on open account would use more than this share of the limit",
            c => c.IsOnAccount && c.LimitUse > Share.Value,
            c => OrderVerdict.Ask(Role.Value),
            Share,
            Role),
        new(
            RuleIds.HoldOrderBeyondGroupLimit,
            "an order on open account is held where it would use more than this share of the limit of the customer's group",
            c => c.IsOnAccount && c.GroupLimitUse > Share.Value,
            c => OrderVerdict.Hold,
            Share),
        new(
            RuleIds.AskOnOrderBeyondGroupLimit,
            "this role is asked where an order on open account would use more than this share of the limit of the customer's group",
            c => c.IsOnAccount && c.GroupLimitUse > Share.Value,
            c => OrderVerdict.Ask(Role.Value),
            Share,
            Role),
        new(
            RuleIds.AskOnOrderWithoutLimit,
            "this role is asked about an order on open account where there is no limit",
            c => c.IsOnAccount && c.LimitUse == null,
            c => OrderVerdict.Ask(Role.Value),
            Role),
        new(
            RuleIds.AskOnOrderOfWarned,
            "this role is asked about an order on open account at this warning level or a higher one",
            c => c.IsOnAccount && c.WarningLevel >= Level.Value,
            c => OrderVerdict.Ask(Role.Value),
            Level,
            Role),
    ];
}
