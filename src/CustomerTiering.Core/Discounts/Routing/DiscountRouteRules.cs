using System.Collections.Generic;
using CustomerTiering.Rules;
using CustomerTiering.Rules.Structured;

namespace CustomerTiering.Discounts;

/// <summary>The route rules that the library brings. Ladders and matrices of a policy become rules of the same set.</summary>
internal static class DiscountRouteRules
{
    private static readonly RuleParameter<IReadOnlyList<string>> Roles = RuleParameter.Codes("roles", "the roles that approve, one after another");
    private static readonly RuleParameter<IReadOnlyList<string>> Notified = RuleParameter.Codes("notified", "the roles that are notified for the record");

    /// <summary>Gets the names that structured conditions of routes may use: those of limits, and what limits came to.</summary>
    public static CaseVocabulary<DiscountCase> Vocabulary { get; } = DiscountLimitRules.MakeVocabulary("routed-discount")
        .Add("discount", "standard", static c => c.Standard)
        .Add("discount", "within-standard", static c => c.IsWithinStandard);

    /// <summary>Gets the templates.</summary>
    public static IReadOnlyList<RuleTemplate<DiscountCase, DiscountRoute>> Templates { get; } =
    [
        new(
            RuleIds.RouteWithinStandard,
            "what is within the standard is approved by these roles, one after another",
            c => c.IsWithinStandard,
            c => DiscountRoute.Through(Roles.Value),
            Roles),
        new(
            RuleIds.RouteWithinStandardAndFile,
            "what is within the standard is approved by these roles, and others are notified for the record",
            c => c.IsWithinStandard,
            c => DiscountRoute.Filed(Roles.Value, Notified.Value),
            Roles,
            Notified),
        new(
            RuleIds.RouteBeyondStandard,
            "what is beyond the standard is approved by these roles, one after another",
            c => !c.IsWithinStandard,
            c => DiscountRoute.Through(Roles.Value),
            Roles),
        new(
            RuleIds.RouteAll,
            "what no rule above routes is approved by these roles, one after another",
            c => true,
            c => DiscountRoute.Through(Roles.Value),
            Roles),
    ];
}
