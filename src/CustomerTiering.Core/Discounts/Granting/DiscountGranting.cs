using System.Linq;
using CustomerTiering.Approvals;
using CustomerTiering.Policies;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Wording;

namespace CustomerTiering.Discounts;

/// <summary>Grants a line of a request that was routed on the day, or says what is lacking. The route is held against the one that was approved, so that nobody is asked in another's place.</summary>
internal sealed class DiscountGranting(DiscountDecision decision, ApprovalRequest? approval)
{
    public GrantResult Of(string lineId)
    {
        var request = decision.Request;
        if (decision.Find(lineId) is not { } line)
            return new(GrantRefusalReason.UnknownLine, $"request `{request.Id}` has no line `{lineId}`; {NearestName.Hint(lineId, decision.Lines.Select(static l => l.Line.Id))}");
        if (request.Period?.Before <= decision.AsOf)
            return new(GrantRefusalReason.PeriodEnded, $"the terms of request `{request.Id}` end before {EffectivePeriod.Iso(request.Period!.Before!.Value)}; request new ones");

        return line.Status switch
        {
            LineStatus.ListPrice => new(GrantRefusalReason.NothingConceded, $"nothing is conceded on line `{lineId}`"),
            LineStatus.Refused => new(GrantRefusalReason.Refused, $"nobody may grant line `{lineId}`: {ConditionPrinter.Words(line.Refusal!.Value.ToString()).Replace('-', ' ')}"),
            LineStatus.Free => new(new DiscountGrant(request, line, null, null, [], RedeemedBy(line))),
            _ => Approved(line),
        };
    }

    /// <summary>A line without a discount uses none that was earned.</summary>
    private NextOrderDiscount? RedeemedBy(RoutedLine line) => line.Line.Discount > 0 && decision.Redemption is { IsRefused: false } redemption ? redemption.Discount : null;

    private GrantResult Approved(RoutedLine line)
    {
        var id = line.Line.Id;
        if (approval is null)
            return new(GrantRefusalReason.NoApproval, $"line `{id}` needs approval by {line.Route!.Approval}; submit it");
        if (approval.Find(id) is not { } state || state.Item.Fingerprint != line.Fingerprint)
            return new(GrantRefusalReason.OtherContent, $"approval `{approval.Id}` is not of line `{id}` as it is now; amend it");
        if (!state.Item.Route.Equals(line.Route!.Approval))
            return new(GrantRefusalReason.OtherRoute, $"line `{id}` was submitted to {state.Item.Route}, and the policy asks {line.Route.Approval}; submit it anew");
        if (!approval.Covers(id, line.Fingerprint, decision.AsOf))
            return new(GrantRefusalReason.NotLive, $"the approval of line `{id}` is not live on {EffectivePeriod.Iso(decision.AsOf)}: the line is {state.Status.ToString().ToLowerInvariant()}");

        var approvers = state.Grants.Select(static g => g.Person).Distinct().ToList();
        return new(new DiscountGrant(decision.Request, line, approval.Id, state.ApprovedOn, approvers, RedeemedBy(line)));
    }
}
