using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using CustomerTiering.Approvals;
using CustomerTiering.Credit;
using CustomerTiering.Testing;
using CustomerTiering.Testing.Approvals;
using NodaTime;

namespace CustomerTiering.Discounts;

/// <summary>
/// The desk in the office of the approval laws: its contents "5 %" and "15 %" are discounts on line-1, of which 10 % is the standard and
/// 30 % the maximum. At every place that can be reached, granting is tried with all that somebody might bring.
/// </summary>
internal static class DiscountLaws
{
    /// <summary>How a desk grants line-1 of what was routed on the day, given how the approval stands.</summary>
    public delegate bool Granter(DiscountDecision routed, ApprovalRequest approval);

    private const string OnHold = "on hold";

    private static readonly ConditionalWeakTable<ApprovalRequest, ApprovalRequest> Real = [];
    private static readonly ConcurrentDictionary<(string Content, LocalDate On), DiscountDecision> Decisions = new();
    private static readonly Dictionary<string, ApprovalItem> Items = Office.Routes.Keys.ToDictionary(static c => c, static c => Routed(c, Desk.Monday).Items[0]);

    /// <summary>What <see cref="DiscountDecider.Grant"/> does with what it has routed.</summary>
    public static bool Right(DiscountDecision routed, ApprovalRequest approval) => !new DiscountGranting(routed, approval).Of("line-1").IsRefused;

    /// <summary>
    /// Walks a machine with what a granter covers, in the words of the office. What nobody may grant is tried too, with an approval that
    /// somebody forged for it, and beside a content that the office is not asked for, so that granting it shows.
    /// </summary>
    public static ApprovalReport Check(ApprovalMachine machine, Granter granter, int depth, int sequences)
        => ApprovalLaws.Check(machine.WithCoverage((request, _, content, on) => Covers(granter, request, content, on)), [ApprovalLaws.OnlyWhatIsApprovedIsCovered], depth, sequences);

    /// <summary>Gives how a content is routed on a day, which does not depend on what was approved.</summary>
    public static DiscountDecision Routed(string content, LocalDate on) => Decisions.GetOrAdd((content, on), static key => Desk.TenPercent.Discounts.Route(Request(key.Content).On(key.On)));

    public static DiscountRequest Request(string content)
    {
        var builder = Desk.Builder(Desk.Line(decimal.Parse(content.Split(' ')[0], CultureInfo.InvariantCulture) / 100));
        builder.Credit = new CreditStanding(null, null, content.EndsWith(OnHold, System.StringComparison.Ordinal));
        return builder.Build();
    }

    /// <summary>The office approves contents by their words; here each stands for the fingerprint of its line.</summary>
    public static ApprovalRequest Translated(ApprovalRequest request)
        => request.With([.. request.Items.Select(static i => With(i, Items[i.Item.Fingerprint]))]);

    private static bool Covers(Granter granter, ApprovalRequest request, string content, LocalDate on)
    {
        var approval = Real.GetValue(request, Translated);
        return granter(Routed(content, on), approval)
            || (content != request.Items[0].Item.Fingerprint && (granter(Routed("31 %", on), Forged(approval)) || granter(Routed($"15 % {OnHold}", on), approval)));
    }

    private static ApprovalRequest Forged(ApprovalRequest approval)
        => approval.With([.. approval.Items.Select(static i => With(i, new ApprovalItem(i.Item.Id, Routed("31 %", Desk.Monday).Lines[0].Fingerprint, i.Item.Route)))]);

    private static ApprovalItemState With(ApprovalItemState s, ApprovalItem item)
        => new(item, s.Status, s.Grants, s.SubmittedOn, s.WaitingSince, s.RemindedOn, s.IsEscalated, s.ApprovedOn, s.DecidedBy, s.Reason);
}
