using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>Says what the rules of the discounts area decide, from the value or from the call that makes it.</summary>
internal sealed class DiscountOutcomeWords(PolicyTexts texts)
{
    /// <summary>Says an outcome; null where it is another area's.</summary>
    public string? Of(object outcome) => outcome switch
    {
        DiscountLimit { IsRefusal: true } => texts.Say("outcome.discount.refuse"),
        DiscountLimit { StandardRate: { } rate } => Limit(nameof(DiscountLimit.Standard), Share(rate)),
        DiscountLimit { MaximumRate: { } rate } => Limit(nameof(DiscountLimit.Maximum), Share(rate)),
        DiscountRoute route => new DiscountLineWords(texts).Route(route),
        NextOrderTerms terms => NextOrder(Share(terms.Rate), Days(terms.ValidForDays)),
        _ => null,
    };

    /// <summary>Says an outcome that rules make of their parameters, each with its name; null where it is another area's.</summary>
    public string? Of(Operand.Call call) => call switch
    {
        { Method: { Name: var name, DeclaringType: var type }, Arguments: [Operand.Constant { Value: decimal rate } c] } when type == typeof(DiscountLimit) => Limit(name, Named(Share(rate), c)),
        { Method.DeclaringType: var type, Arguments: [Operand.Constant { Value: decimal rate } r, Operand.Constant { Value: int days } d] } when type == typeof(NextOrderTerms)
            => NextOrder(Named(Share(rate), r), Named(Days(days), d)),
        { Method.DeclaringType: var type, Arguments: [Operand.Constant roles] } when type == typeof(DiscountRoute) => Approved(roles),
        { Method.DeclaringType: var type, Arguments: [Operand.Constant roles, Operand.Constant notified] } when type == typeof(DiscountRoute)
            => texts.Say("discount.filed", ("approved", Approved(roles)), ("roles", Named(Roles(notified, texts.Say("list")), notified))),
        _ => null,
    };

    private string Approved(Operand.Constant roles) => texts.Say("discount.approved-by", ("roles", Named(Roles(roles, texts.Say("discount.then")), roles)));

    private string Roles(Operand.Constant roles, string joint) => string.Join(joint, ((IEnumerable<string>)roles.Value).Select(texts.Role));

    private string Limit(string kind, string share) => texts.Say($"outcome.discount.{ConditionPrinter.Words(kind)}", ("share", share));

    private string NextOrder(string share, string days) => texts.Say("outcome.discount.next-order", ("share", share), ("days", days));

    private string Share(decimal rate) => texts.Value(rate, Units.Share);

    private string Days(int days) => texts.Value(days, "days");

    private string Named(string value, Operand.Constant constant)
        => constant.Parameter is { } name ? texts.Say("parameter", ("value", value), ("name", texts.Parameter(name))) : value;
}
