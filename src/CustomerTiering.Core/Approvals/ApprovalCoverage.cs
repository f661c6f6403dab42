using System.Linq;
using CustomerTiering.Policies;
using NodaTime;

namespace CustomerTiering.Approvals;

/// <summary>Looks for what is missing between a request and what is to be carried out.</summary>
internal static class ApprovalCoverage
{
    /// <summary>Gives what is missing; null where the request covers it on the day.</summary>
    public static ApprovalGap? GapOf(ApprovalRequest? request, string kind, string item, string fingerprint, LocalDate on)
    {
        if (request?.Kind != kind || request.Find(item) is not { } state)
            return new(ApprovalGapReason.NotRequested, request is null ? $"`{item}` needs approval and no request was given" : $"request `{request.Id}` is no request of kind `{kind}` for `{item}`");
        if (state.Item.Fingerprint != fingerprint)
            return new(ApprovalGapReason.Changed, $"`{item}` is not what request `{request.Id}` asks for any more; amend it, so that it is approved anew");

        return state.Status switch
        {
            ApprovalItemStatus.Pending => new(
                ApprovalGapReason.Waiting,
                $"`{item}` waits for {string.Join(", ", state.WaitingFor.Select(static r => $"`{r}`"))}, stage {state.CurrentStage + 1} of {state.Item.Route.Stages.Count}",
                state.WaitingFor),
            ApprovalItemStatus.Returned => new(ApprovalGapReason.Waiting, $"`{item}` went back to `{request.RequestedBy}`, who has to submit it again"),
            ApprovalItemStatus.Approved when request.Covers(item, fingerprint, on) => null,
            ApprovalItemStatus.Approved => new(ApprovalGapReason.NotValid, $"`{item}` was approved on {EffectivePeriod.Iso(state.ApprovedOn!.Value)}, which does not cover {EffectivePeriod.Iso(on)}; ask for approval anew"),
            var ended => new(ApprovalGapReason.Refused, $"`{item}` is {ended.ToString().ToLowerInvariant()} in request `{request.Id}`; make a new request"),
        };
    }
}
