using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Records;

/// <summary>Writes a decision as canonical JSON, with the hashes of all it was decided from.</summary>
internal static class DecisionRecord
{
    public static string Of(Decision decision) => RecordHeader.Of(decision.Engine, decision.AsOf)
        .Add("review", decision.Review)
        .Add("customer", decision.Customer)
        .Add("factsHash", FactsRecord.HashOf(decision.Facts))
        .Add("standing", Standing(decision.Standing))
        .Add("credit", Credit(decision))
        .Add("event", Event(decision.ReviewEvent))
        .Add("score", decision.Score)
        .Add("knownWeight", decision.KnownWeight)
        .Add("partials", decision.PartialScores.Select(static p => new CanonicalObject()
            .Add("indicator", p.Indicator.Id)
            .Add("points", p.Points)
            .Add("weight", p.EffectiveWeight)))
        .Add("scoredTier", decision.ScoredTier?.Code)
        .Add("qualifiedTier", decision.QualifiedTier?.Code)
        .Add("proposedTier", decision.ProposedTier?.Code)
        .Add("boundsConflict", decision.BoundsConflict ? true : null)
        .Add("change", ConditionPrinter.Words(decision.Change.ToString()))
        .Add("approvers", decision.Approvers)
        .Add("noticesIfApproved", decision.NoticesIfApproved is { Count: > 0 } recipients ? recipients : null)
        .Add("hits", RecordHeader.Hits(decision.Rules))
        .Add("unknowns", decision.Unknowns.Select(static k => k.Id))
        .ToString();

    private static CanonicalObject Standing(Standing standing) => new CanonicalObject()
        .Add("tier", standing.Tier)
        .Add("since", standing.Since)
        .Add("periodsBelow", standing.PeriodsBelow)
        .Add("lastReview", standing.LastReview)
        .Add("lastReviewOn", standing.LastReviewOn)
        .Add("owner", standing.Owner)
        .Add("creditWarningLevel", standing.CreditWarningLevel)
        .Add("pin", Pin(standing.Pin));

    internal static CanonicalObject? Pin(TierPin? pin) => pin is null ? null : new CanonicalObject()
        .Add("kind", ConditionPrinter.Words(pin.Kind.ToString()))
        .Add("tier", pin.Tier)
        .Add("approver", pin.Approver)
        .Add("expires", pin.Expires)
        .Add("reason", pin.Reason);

    private static CanonicalObject Credit(Decision decision) => new CanonicalObject()
        .Add("warningLevel", decision.Credit.WarningLevel)
        .Add("grade", decision.Credit.Grade)
        .Add("onHold", decision.Credit.OnHold);

    private static CanonicalObject? Event(ReviewEvent? reviewEvent) => reviewEvent is null ? null : new CanonicalObject()
        .Add("kind", reviewEvent.Kind)
        .Add("occurredOn", reviewEvent.OccurredOn)
        .Add("reportedOn", reviewEvent.ReportedOn);
}
