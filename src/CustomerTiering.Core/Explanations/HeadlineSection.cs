using System.Collections.Generic;
using System.Linq;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;
using CustomerTiering.Texts;

namespace CustomerTiering.Explanations;

/// <summary>Says what is proposed for whom, by which policy, on which day, who must approve, and on which event.</summary>
internal sealed class HeadlineSection(Decision decision, PolicyTexts texts)
{
    public IEnumerable<string> Lines
    {
        get
        {
            yield return texts.Say("headline", ("customer", decision.Customer), ("proposal", Proposal()));
            yield return texts.PolicyName();
            yield return texts.Say("headline.policy", ("id", decision.Policy.Id), ("name", texts.PolicyName()), ("version", decision.Policy.Version), ("day", texts.Value(decision.AsOf)));
            if (decision.Approvers is { Count: > 0 } approvers)
                yield return texts.Say("headline.approvers", ("roles", texts.List(approvers.Select(texts.Role))));
            else if (decision.RequiresApproval)
                yield return texts.Say("headline.approval");
            if (decision.NoticesIfApproved is { Count: > 0 } told)
                yield return texts.Say(decision.RequiresApproval ? "headline.notices" : "headline.notices.now", ("recipients", texts.List(told.Select(texts.Role))));
            if (decision.ReviewEvent is { } reviewEvent)
                yield return Event(reviewEvent);
            if (decision.Standing.Pin is { } pin && decision.AsOf < pin.Expires)
                yield return Pin(pin);
        }
    }

    private string Proposal()
    {
        var key = $"headline.{ConditionPrinter.Words(decision.Change.ToString())}";
        var from = decision.CurrentTier is { } current ? texts.TierInFull(current) : texts.Say("tier.none");
        var to = decision.ProposedTier is { } proposed ? texts.TierInFull(proposed) : texts.Say("tier.none");
        return texts.Say(key, ("from", from), ("to", to));
    }

    private string Event(ReviewEvent reviewEvent)
    {
        var kind = texts.Code(ChangeCodes.Event, reviewEvent.Kind);
        var text = reviewEvent.OccurredOn is { } day
            ? texts.Say("headline.event.on", ("event", kind), ("day", texts.Value(day)))
            : texts.Say("headline.event", ("event", kind));
        if (reviewEvent.DaysToReport is not { } taken)
            return text;

        var days = ("days", texts.Value(taken, Units.Days));
        if (decision.Policy.Changes.FindEvent(reviewEvent.Kind)?.ReportWithinDays is not { } within)
            return text + texts.Say("headline.event.reported", days);

        return text + texts.Say(taken > within ? "headline.event.late" : "headline.event.in-time", days, ("within", texts.Value(within, Units.Days)));
    }

    private string Pin(TierPin pin)
    {
        var text = texts.Say(
            pin.Kind == PinKind.Frozen ? "headline.pin.frozen" : "headline.pin.floor",
            ("tier", decision.Policy.Tiers.Resolve(pin.Tier) is { } tier ? texts.Tier(tier) : pin.Tier),
            ("approver", pin.Approver),
            ("before", texts.Value(pin.Expires)));
        return pin.Reason is { } reason ? text + texts.Say("headline.pin.reason", ("reason", reason)) : text;
    }
}
