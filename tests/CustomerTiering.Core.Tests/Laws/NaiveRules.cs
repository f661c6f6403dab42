using System;
using System.Collections.Generic;
using CustomerTiering.Changes;
using CustomerTiering.Customers;
using CustomerTiering.Rules;
using CustomerTiering.Tiers;

namespace CustomerTiering.Laws;

/// <summary>What the naive engine knows when it asks a rule.</summary>
internal sealed record NaiveView(
    CustomerFacts Facts,
    decimal Score,
    decimal KnownWeight,
    int BelowMinimum,
    Tier? Current,
    Tier? Above,
    Tier? Qualified,
    int? Warning,
    ChangeKind Change,
    Tier? Target,
    bool Conflict,
    bool AtOnce,
    int PeriodsBelow,
    int? MonthsInTier);

/// <summary>The library's templates once more, in plain C# with their meaning of unknown written out.</summary>
internal static class NaiveRules
{
    public static bool Hits(string template, IReadOnlyDictionary<string, object> given, NaiveView v) => template switch
    {
        "prospect-until-first-purchase" => v.Facts.HasPurchased == false,
        "cap-below-minimum" => v.BelowMinimum > 0,
        "cap-on-credit-warning" => v.Warning is { } w && w >= Whole(given, "level"),
        "cap-new-customer" => v.Current is null,
        "place-new-customer" => v.Current is null,
        "promote-on-growth" => v.Current is { } t && t == Tier(given, "from")
            && v.Facts.PurchaseGrowth is { } growth && growth >= Number(given, "growth")
            && v.Facts.GrowthPotential is { } potential && potential >= Number(given, "potential")
            && v.Qualified!.Rank <= Tier(given, "to").Rank,
        "demote-on-decline-and-credit-risk" => v.Current is { } t && t == Tier(given, "from")
            && v.Facts.DecliningQuarters is { } quarters && quarters >= Whole(given, "quarters")
            && v.Warning is { } w && w >= Whole(given, "level")
            && v.Qualified!.Rank >= Tier(given, "to").Rank,
        "step-has-its-own-rule" => v.Current is { } t && t == Tier(given, "from") && v.Qualified == Tier(given, "to"),
        "promote-on-assessment" => v.Current is { } t && v.Qualified!.Rank > t.Rank,
        "demote-on-assessment" => v.Current is { } t && v.Qualified!.Rank < t.Rank,
        "promotion-steps" => v.Change == ChangeKind.Promote,
        "demotion-steps" => v.Change == ChangeKind.Demote,
        "promotion-margin" => v.Change == ChangeKind.Promote && v.Above is { } above && v.Score < above.AtLeast + Number(given, "margin"),
        "demotion-margin" => v.Change == ChangeKind.Demote && v.Score >= v.Current!.AtLeast - Number(given, "margin"),
        "demotion-needs-periods" => v.Change == ChangeKind.Demote && v.PeriodsBelow < Whole(given, "periods") && !v.AtOnce,
        "shortest-stay" => v.MonthsInTier is { } months && months < Whole(given, "months") && !v.AtOnce,
        "grace" => v.Change == ChangeKind.Demote && v.MonthsInTier is { } months && months < Whole(given, "months") && !v.AtOnce,
        "no-promotion-on-credit-warning" => v.Change == ChangeKind.Promote && v.Warning is { } w && w >= Whole(given, "level"),
        "no-promotion-on-doubtful-facts" => v.Change == ChangeKind.Promote && v.Facts.DoubtfulFacts > 0,
        "no-demotion-on-missing-facts" => v.Change == ChangeKind.Demote && v.KnownWeight < Number(given, "knownWeight"),
        "approve-change" => v.Change != ChangeKind.Hold,
        "approve-entry" => v.Change != ChangeKind.Hold && v.Target is { } to && to.Rank >= Tier(given, "tier").Rank,
        "approve-bounds-conflict" => v.Conflict,
        _ => throw new InvalidOperationException($"the naive engine does not know `{template}`"),
    };

    /// <summary>Gives how many steps up and down a limit leaves.</summary>
    public static (int Up, int Down) Limit(string template, IReadOnlyDictionary<string, object> given) => template switch
    {
        "promotion-steps" => (Whole(given, "steps"), 99),
        "demotion-steps" => (99, Whole(given, "steps")),
        "shortest-stay" => (0, 0),
        "promotion-margin" or "no-promotion-on-credit-warning" or "no-promotion-on-doubtful-facts" => (0, 99),
        _ => (99, 0),
    };

    /// <summary>Gives the tier that a verdict leads to.</summary>
    public static Tier? Verdict(Rule<ChangeCase, ChangeVerdict> rule, Tier? current, Tier qualified) => rule.Template switch
    {
        "place-new-customer" or "promote-on-assessment" or "demote-on-assessment" => qualified,
        "promote-on-growth" or "demote-on-decline-and-credit-risk" => Tier(rule.Arguments, "to"),
        _ => current ?? qualified,
    };

    private static Tier Tier(IReadOnlyDictionary<string, object> given, string name) => (Tier)given[name];

    private static int Whole(IReadOnlyDictionary<string, object> given, string name) => (int)given[name];

    private static decimal Number(IReadOnlyDictionary<string, object> given, string name) => (decimal)given[name];
}
