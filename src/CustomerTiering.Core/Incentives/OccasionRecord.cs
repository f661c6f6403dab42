using System.Linq;
using CustomerTiering.CanonicalJson;
using CustomerTiering.Rules.Conditions;

namespace CustomerTiering.Incentives;

/// <summary>Writes occasions as canonical JSON.</summary>
internal static class OccasionRecord
{
    /// <summary>Gives what of an occasion stands in the record of a decision on it.</summary>
    public static CanonicalObject Of(Occasion occasion) => new CanonicalObject()
        .Add("kind", ConditionPrinter.Words(occasion.Kind.ToString()))
        .Add("id", occasion.Id)
        .Add("customer", occasion.Customer)
        .Add("fromTier", occasion.FromTier)
        .Add("toTier", occasion.ToTier)
        .Add("isCorrection", occasion.IsCorrection ? true : null)
        .Add("breach", occasion.BreachKind)
        .Add("severity", occasion.Severity)
        .Add("majorLoss", occasion.MajorLoss)
        .Add("purchases", occasion.Purchases)
        .Add("problemSolved", occasion.ProblemSolved)
        .Add("loyaltyChange", occasion.LoyaltyChange)
        .Add("volumeChange", occasion.VolumeChange)
        .Add("daysToReport", occasion.Reported?.DaysToReport)
        .Add("owners", occasion.Owners?.Shares.Select(Shared))
        .Add("developers", occasion.Developers?.Shares.Select(Shared))
        .Add("members", occasion.Team?.Members);

    /// <summary>Gives all that an occasion says: the same text for two that say the same.</summary>
    public static string Whole(Occasion occasion) => new CanonicalObject()
        .Add("occasion", Of(occasion))
        .Add("subject", occasion.Subject)
        .Add("on", occasion.On)
        .Add("event", occasion.Reported?.Kind)
        .Add("occurredOn", occasion.Reported?.OccurredOn)
        .Add("kpis", occasion.Sheet?.Results.Select(static r => r.ToRecord()))
        .ToString();

    private static CanonicalObject Shared(CreditShare share) => new CanonicalObject().Add("person", share.Person).Add("share", share.Share);
}
