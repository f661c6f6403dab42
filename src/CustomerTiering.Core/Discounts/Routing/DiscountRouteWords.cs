using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Texts;

namespace CustomerTiering.Discounts;

/// <summary>Says who approves a discount and who is notified.</summary>
internal sealed class DiscountRouteWords(OutcomeText text)
{
    public string Of(DiscountRoute route)
    {
        var approved = route.Approval is { } approval ? text.Say("discount.approved-by", ("roles", Stages(approval))) : text.Say("discount.approved-by-nobody");
        return route.Notified.Count == 0
            ? approved
            : text.Say("discount.filed", ("approved", approved), ("roles", text.Named(text.Texts.List(route.Notified.Select(text.Texts.Role)), route.Notified)));
    }

    private string Stages(ApprovalRoute approval)
        => text.Named(
            string.Join(text.Say("discount.then"), approval.Stages.Select(s => string.Join(text.Say("and"), s.Roles.Select(text.Texts.Role)))),
            approval.Stages.SelectMany(static s => s.Roles).ToList());
}
