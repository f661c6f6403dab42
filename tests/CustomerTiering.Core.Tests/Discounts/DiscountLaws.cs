using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerTiering.Approvals;
using CustomerTiering.Credit;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// The desk in the office of the approval laws: its contents "5 %" and "15 %" are discounts on line-1, of which 10 % is the standard and
/// 30 % the maximum. At every place that can be reached, granting is tried with all that somebody might bring.
/// </summary>
internal static class DiscountLaws
{
    /// <summary>How a desk grants a discount, given what stands for it in the office.</summary>
    public delegate bool Granter(DiscountRequest request, ApprovalRequest approval);

    private static readonly ConditionalWeakTable<ApprovalRequest, ApprovalRequest> Real = [];
    private static readonly Dictionary<string, ApprovalItem> Items = Office.Routes.Keys.ToDictionary(static c => c, static c => Desk.TenPercent.Discounts.Route(Request(c)).Items[0]);

    public static bool Right(DiscountRequest request, ApprovalRequest approval) => !Desk.TenPercent.Discounts.Grant(request, "line-1", approval).IsRefused;

    /// <summary>Gives what a granter covers, in the words of the office. What nobody may grant counts as covered where it is granted, by a content that nothing covers.</summary>
    public static ApprovalLaws.Coverage By(Granter granter) => (request, content, on) =>
    {
        var approval = Real.GetValue(request, Translated);
        return content switch
        {
            AboveMaximum => granter(Request("31 %").On(on), Forged(approval, Request("31 %"))),
            OnHold => granter(Held(on), approval),
            _ => granter(Request(content).On(on), approval),
        };
    };

    public const string AboveMaximum = "31 % with a forged approval";

    public const string OnHold = "15 % on hold";

    public static DiscountRequest Request(string content)
        => Desk.Request(Desk.Line(decimal.Parse(content.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture) / 100));

    /// <summary>The office approves contents by their words; here each stands for the fingerprint of its line.</summary>
    private static ApprovalRequest Translated(ApprovalRequest request)
        => request.With([.. request.Items.Select(static i => With(i, Items[i.Item.Fingerprint]))]);

    private static ApprovalRequest Forged(ApprovalRequest approval, DiscountRequest request)
    {
        var fingerprint = Desk.TenPercent.Discounts.Route(request).Lines[0].Fingerprint;
        return approval.With([.. approval.Items.Select(i => With(i, new ApprovalItem(i.Item.Id, fingerprint, i.Item.Route)))]);
    }

    private static ApprovalItemState With(ApprovalItemState s, ApprovalItem item)
        => new(item, s.Status, s.Grants, s.SubmittedOn, s.WaitingSince, s.RemindedOn, s.IsEscalated, s.ApprovedOn, s.DecidedBy, s.Reason);

    private static DiscountRequest Held(LocalDate on) => new DiscountRequestBuilder(Request("15 %")) { AsOf = on, Credit = new CreditStanding(null, null, true) }.Build();
}
