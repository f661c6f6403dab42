using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;
using CustomerTiering.Tiers;

namespace CustomerTiering.Care;

/// <summary>The care rules that the library brings.</summary>
internal static class CareRules
{
    private static readonly RuleParameter<Tier> TierParameter = RuleParameter.Tier("tier", "the tier");
    private static readonly RuleParameter<string> Class = RuleParameter.Text("class", "the class");
    private static readonly RuleParameter<IReadOnlyList<string>> Gives = RuleParameter.Codes("gives", "what is given");
    private static readonly RuleParameter<string> Target = RuleParameter.Text("target", "the service target");
    private static readonly RuleParameter<string> Recipient = RuleParameter.Text("recipient", "who is told");
    private static readonly RuleParameter<int> Days = RuleParameter.Whole("days", "the least calendar days since the last order", 1, 3660);

    /// <summary>Gets the names that structured conditions may use.</summary>
    public static CaseVocabulary<CareCase> Vocabulary { get; } = new CaseVocabulary<CareCase>("care-case")
        .Add("standing", "tier", static c => c.Tier)
        .Add("standing", "owner", static c => c.Owner)
        .Add("standing", "since", static c => c.Standing.Since)
        .Add("outcome", "missing-facts", static c => c.MissingFacts)
        .Add("outcome", "days-since-contact", static c => c.DaysSinceContact)
        .Add("outcome", "first-order", static c => c.IsFirstOrder);

    /// <summary>Gets the templates of entitlements.</summary>
    public static IReadOnlyList<RuleTemplate<CareCase, CareGrant>> Entitlements { get; } =
    [
        new(RuleIds.EntitleTier, "customers of this tier are entitled to this", c => c.Tier == TierParameter.Value, c => CareGrant.All(Gives.Value), TierParameter, Gives),
        new(RuleIds.EntitleFromTier, "customers of this tier or a better one are entitled to this", c => c.Tier! >= TierParameter.Value, c => CareGrant.All(Gives.Value), TierParameter, Gives),
        new(RuleIds.EntitleClass, "customers of this class are entitled to this", c => c.IsInClass(Class.Value), c => CareGrant.All(Gives.Value), Class, Gives),
        new(RuleIds.EntitleExisting, "existing customers are entitled to this", c => c.Facts.HasPurchased == true, c => CareGrant.All(Gives.Value), Gives),
    ];

    /// <summary>Gets the templates of service targets.</summary>
    public static IReadOnlyList<RuleTemplate<CareCase, CareGrant>> Targets { get; } =
    [
        new(RuleIds.TargetForTier, "customers of this tier have this service target", c => c.Tier == TierParameter.Value, c => CareGrant.Of(Target.Value), TierParameter, Target),
        new(RuleIds.TargetForEveryone, "all other customers have this service target", c => true, c => CareGrant.Of(Target.Value), Target),
    ];

    /// <summary>Gets the templates of measures.</summary>
    public static IReadOnlyList<RuleTemplate<CareCase, CareGrant>> Measures { get; } =
    [
        new(RuleIds.MeasureForTier, "this is done for customers of this tier", c => c.Tier == TierParameter.Value, c => CareGrant.All(Gives.Value), TierParameter, Gives),
        new(RuleIds.MeasureFromTier, "this is done for customers of this tier or a better one", c => c.Tier! >= TierParameter.Value, c => CareGrant.All(Gives.Value), TierParameter, Gives),
        new(RuleIds.MeasureForClass, "this is done for customers of this class", c => c.IsInClass(Class.Value), c => CareGrant.All(Gives.Value), Class, Gives),
        new(RuleIds.MeasureForEveryone, "this is done for every customer", c => true, c => CareGrant.All(Gives.Value), Gives),
        new(RuleIds.MeasureForProspects, "this is done for who has not bought yet", c => c.Facts.HasPurchased == false, c => CareGrant.All(Gives.Value), Gives),
        new(RuleIds.MeasureOnLossRisk, "this is done for who has not ordered for so long that it may be lost", c => c.Facts.Recency >= Days.Value, c => CareGrant.All(Gives.Value), Days, Gives),
        new(RuleIds.MeasureOnIncompleteFile, "this is done for who has facts missing in its file", c => c.MissingFacts > 0, c => CareGrant.All(Gives.Value), Gives),
    ];

    /// <summary>Gets the templates of alerts.</summary>
    public static IReadOnlyList<RuleTemplate<CareCase, CareAlert>> Alerts { get; } =
    [
        new(RuleIds.AlertOnLossRisk, "who has not ordered for so long that it may be lost is told of", c => c.Facts.Recency >= Days.Value, c => CareAlert.Tell(Recipient.Value), Days, Recipient),
        new(RuleIds.AlertWithoutOwner, "a customer without an owner is told of", c => c.Owner == null, c => CareAlert.Tell(Recipient.Value), Recipient),
        new(RuleIds.AlertOnFirstOrderWithGaps, "a first order on an incomplete file is told of", c => c.IsFirstOrder && c.MissingFacts > 0, c => CareAlert.Tell(Recipient.Value), Recipient),
        new(RuleIds.HoldFirstOrderWithGaps, "a first order on an incomplete file waits", c => c.IsFirstOrder && c.MissingFacts > 0, c => CareAlert.HoldOrder(Recipient.Value), Recipient),
    ];
}
